package kata.docs;

import java.nio.file.Path;

/**
 * A piece of a Markdown file.
 *
 * @param file from the repository's top
 * @param line from 1
 * @param before the words right before a piece of code
 */
record Said(Path file, int line, Form form, String text, String before) {

    enum Form {
        /** Words in the text. */
        TEXT,
        /** A piece of code in the text. */
        CODE,
        /** A line of a block of code. */
        LINE,
        /** Where a link leads. */
        LINK
    }

    boolean isCode() {
        return form == Form.CODE || form == Form.LINE;
    }

    String place() {
        return file.toString().replace('\\', '/') + ":" + line;
    }
}
