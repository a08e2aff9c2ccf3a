package kata.stages;

import static java.util.Comparator.comparing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kata.files.Directory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads what a build leaves in a copy: the test reports, the coverage and the mutants. */
final class Reports {

    private final Path copy;

    Reports(Path copy) {
        this.copy = copy;
    }

    BuildFigures read(Optional<String> complaint, Duration took) {
        Map<String, String> paths = featuresByName();
        SortedMap<String, Tally> features = new TreeMap<>();
        List<Scenario> failed = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        paths.values().forEach(path -> features.put(path, Tally.NONE));
        for (Element test : tests()) {
            String name = test.getAttribute("name");
            Tally tally = tally(test);
            Optional<Scenario> scenario = paths.keySet().stream().filter(feature -> name.startsWith(feature + " - "))
                    .findFirst().map(feature -> new Scenario(paths.get(feature), name.substring(feature.length() + 3)));
            scenario.ifPresent(it -> features.merge(it.feature(), tally, Tally::plus));
            if (tally.failed() > 0) {
                scenario.ifPresentOrElse(failed::add, () -> failures.add(test.getAttribute("classname") + "#" + name));
            }
        }
        List<Element> mutants = mutants();
        return new BuildFigures(complaint, features, failed, failures, coverage("LINE"), coverage("BRANCH"),
                killed(mutants),
                killed(mutants.stream().filter(it -> !it.getAttribute("status").equals("NO_COVERAGE")).toList()), took);
    }

    /** Where Cucumber's naming strategy is long, a scenario's name begins with its feature's, which is in the file. */
    private Map<String, String> featuresByName() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (Path file : filesIn("features", ".feature")) {
            text(file).lines().map(String::strip).filter(line -> line.startsWith("Feature:")).findFirst()
                    .ifPresent(line -> byName.put(line.substring("Feature:".length()).strip(),
                            copy.relativize(file).toString().replace('\\', '/')));
        }
        return byName;
    }

    /** The unit tests' reports, and those of the integration tests, which may be in several directories. */
    private List<Element> tests() {
        return filesIn("target", ".xml").stream()
                .filter(file -> file.getFileName().toString().startsWith("TEST-"))
                .flatMap(file -> elements(file, "testcase")).toList();
    }

    private static Tally tally(Element test) {
        if (has(test, "failure") || has(test, "error")) {
            return new Tally(0, 1, 0);
        }
        return has(test, "skipped") ? new Tally(0, 0, 1) : new Tally(1, 0, 0);
    }

    private Share coverage(String counter) {
        Share share = Share.NONE;
        List<List<String>> rows = filesIn("target/site", "jacoco.csv").stream()
                .min(comparing(it -> it.toString().length())).stream()
                .flatMap(report -> text(report).lines()).map(line -> Arrays.asList(line.split(","))).toList();
        for (List<String> row : rows.stream().skip(1).toList()) {
            int covered = Integer.parseInt(row.get(rows.getFirst().indexOf(counter + "_COVERED")));
            int missed = Integer.parseInt(row.get(rows.getFirst().indexOf(counter + "_MISSED")));
            if (isProgram(row.get(rows.getFirst().indexOf("PACKAGE")) + ".")) {
                share = share.plus(new Share(covered, covered + missed));
            }
        }
        return share;
    }

    private List<Element> mutants() {
        return filesIn("target/pit-reports", "mutations.xml").stream().limit(1)
                .flatMap(file -> elements(file, "mutation"))
                .filter(mutant -> isProgram(mutant.getElementsByTagName("mutatedClass").item(0).getTextContent()))
                .toList();
    }

    private static Share killed(List<Element> mutants) {
        long killed = mutants.stream().filter(mutant -> mutant.getAttribute("detected").equals("true")).count();
        return new Share((int) killed, mutants.size());
    }

    /** The trainer may be in the same project, and is not what is to be judged. */
    private static boolean isProgram(String name) {
        return !name.startsWith("kata.");
    }

    private List<Path> filesIn(String directory, String end) {
        return new Directory(copy.resolve(directory)).files().stream().filter(it -> it.toString().endsWith(end))
                .toList();
    }

    private String text(Path file) {
        return new String(new Directory(copy).read(file.toString()), StandardCharsets.UTF_8);
    }

    private Stream<Element> elements(Path file, String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // What is wrong is told by the exception, not beside it.
            builder.setErrorHandler(null);
            Node root = builder.parse(new ByteArrayInputStream(new Directory(copy).read(file.toString())))
                    .getDocumentElement();
            return children(root).filter(child -> child.getTagName().equals(name));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(file.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean has(Element test, String child) {
        return children(test).anyMatch(it -> it.getTagName().equals(child));
    }

    private static Stream<Element> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance).map(Element.class::cast);
    }
}
