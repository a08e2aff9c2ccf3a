package kata.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A Markdown file, piece by piece.
 *
 * @param anchors what a link can lead to in it
 * @param quotes the first lines of code blocks, by the step that the paragraph after them says they are from
 */
record Markdown(List<Said> pieces, List<String> anchors, List<Said> quotes) {

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final String QUOTED = "That is step ";

    static Markdown read(Path file, String text) {
        Reader reader = new Reader(file);
        PARSER.parse(text).accept(reader);
        return new Markdown(reader.pieces, reader.anchors, reader.quotes);
    }

    private static final class Reader extends AbstractVisitor {

        private final List<Said> pieces = new ArrayList<>();
        private final List<String> anchors = new ArrayList<>();
        private final List<Said> quotes = new ArrayList<>();
        private final Path file;

        private Reader(Path file) {
            this.file = file;
        }

        @Override
        public void visit(Text text) {
            piece(text, Said.Form.TEXT, text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            piece(code, Said.Form.CODE, code.getLiteral().replaceAll("\\s+", " "));
        }

        @Override
        public void visit(FencedCodeBlock block) {
            List<String> code = block.getLiteral().lines().toList();
            for (int at = 0; at < code.size(); at++) {
                pieces.add(new Said(file, line(block) + 1 + at, Said.Form.LINE, code.get(at), ""));
            }
            String after = Optional.ofNullable(block.getNext()).map(Node::getFirstChild)
                    .filter(Text.class::isInstance).map(it -> ((Text) it).getLiteral()).orElse("");
            if (after.startsWith(QUOTED)) {
                quotes.add(new Said(file, line(block) + 1, Said.Form.LINE, code.getFirst(),
                        after.substring(QUOTED.length()).replaceFirst("\\.$", "")));
            }
        }

        @Override
        public void visit(Link link) {
            piece(link, Said.Form.LINK, link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Heading heading) {
            int from = pieces.size();
            visitChildren(heading);
            String words = String.join("", pieces.subList(from, pieces.size()).stream().map(Said::text).toList());
            anchors.add(words.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-'));
        }

        private void piece(Node node, Said.Form form, String text) {
            pieces.add(new Said(file, line(node), form, text, before(node)));
        }

        private static String before(Node node) {
            Node previous = node.getPrevious();
            while (previous instanceof SoftLineBreak) {
                previous = previous.getPrevious();
            }
            return previous instanceof Text text ? text.getLiteral() : "";
        }

        private static int line(Node node) {
            return node.getSourceSpans().stream().findFirst().map(SourceSpan::getLineIndex).orElse(0) + 1;
        }
    }
}
