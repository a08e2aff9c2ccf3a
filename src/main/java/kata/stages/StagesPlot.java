package kata.stages;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javax.imageio.ImageIO;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Three charts, one below another, since what they count has nothing in common but the stages. The ground is light, so
 * that a page may be dark.
 */
public final class StagesPlot {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 330;
    private static final int SCALE = 2;
    private static final Color INK = new Color(0x24292f);
    private static final Color LINE = new Color(0xd0d7de);
    private static final Color GREEN = new Color(0x2da44e);
    private static final Color GREY = new Color(0x8c959f);
    private static final Color BLUE = new Color(0x0969da);
    private static final Color ORANGE = new Color(0xbc4c00);
    private static final Color VIOLET = new Color(0x8250df);

    private StagesPlot() {
    }

    /** As a PNG. */
    public static byte[] of(List<Measured> all) {
        System.setProperty("java.awt.headless", "true");
        List<CategoryChart> charts = List.of(scenarios(all), shares(all), seconds(all));
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE * charts.size(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        for (CategoryChart chart : charts) {
            chart.paint(graphics, WIDTH, HEIGHT);
            graphics.translate(0, HEIGHT);
        }
        graphics.dispose();
        return png(image);
    }

    private static CategoryChart scenarios(List<Measured> all) {
        CategoryChart chart = chart("Scenarios");
        chart.getStyler().setStacked(true);
        add(chart, "passed", all, it -> it.figures().scenarios().passed(), BLUE);
        add(chart, "failed", all, it -> it.figures().scenarios().failed(), ORANGE);
        add(chart, "skipped", all, it -> it.figures().scenarios().skipped(), GREY);
        return chart;
    }

    private static CategoryChart shares(List<Measured> all) {
        CategoryChart chart = chart("Per cent");
        // Overlapped, so that the four points of a stage stand above each other.
        chart.getStyler().setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line).setOverlapped(true);
        double least = all.stream().flatMap(it -> List.of(it.figures().lines(), it.figures().branches(),
                it.figures().killed(), it.figures().strength()).stream()).filter(share -> share.all() > 0)
                .mapToDouble(Share::percent).min().orElse(0);
        chart.getStyler().setYAxisMin(Math.floor(least / 10) * 10).setYAxisMax(100.0);
        addShare(chart, "lines", all, BuildFigures::lines, BLUE);
        addShare(chart, "branches", all, BuildFigures::branches, ORANGE);
        addShare(chart, "mutants", all, BuildFigures::killed, VIOLET);
        addShare(chart, "strength", all, BuildFigures::strength, GREEN);
        return chart;
    }

    private static CategoryChart seconds(List<Measured> all) {
        CategoryChart chart = chart("Seconds");
        add(chart, "mvn verify", all, it -> it.figures().took().toSeconds(), GREY);
        return chart;
    }

    private static CategoryChart chart(String title) {
        CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
        chart.getStyler().setLegendPosition(LegendPosition.OutsideS).setLegendLayout(LegendLayout.Horizontal)
                .setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE)
                .setLegendBackgroundColor(Color.WHITE).setLegendBorderColor(Color.WHITE)
                .setChartFontColor(INK).setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15))
                .setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        chart.getStyler().setPlotGridLinesColor(LINE).setPlotGridVerticalLinesVisible(false)
                .setAxisTickMarksColor(LINE).setXAxisTickLabelsColor(INK).setYAxisTickLabelsColor(INK)
                .setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12)).setPlotBorderVisible(false);
        return chart;
    }

    private static void addShare(CategoryChart chart, String name, List<Measured> all, Function<BuildFigures,
            Share> share,
            Color color) {
        add(chart, name, all, it -> share.apply(it.figures()).percent(), color);
    }

    private static void add(CategoryChart chart, String name, List<Measured> all, ToDoubleFunction<Measured> value,
            Color color) {
        CategorySeries series = chart.addSeries(name, all.stream().map(StagesPlot::shortName).toList(),
                all.stream().map(it -> (Number) value.applyAsDouble(it)).toList());
        series.setFillColor(color);
        series.setLineColor(color).setLineStyle(new BasicStroke(2));
        series.setMarkerColor(color).setMarker(SeriesMarkers.CIRCLE);
    }

    /** Ten of the whole names would not stand side by side: their numbers tell them apart. */
    private static String shortName(Measured measured) {
        String number = measured.mark().milestone().slug().replaceFirst("-.*", "");
        return (measured.mark().isStart() ? "start/" : "milestone/") + number;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
