package kata.report;

import java.util.List;
import java.util.Locale;

/**
 * What a step changes in one file.
 *
 * @param path where it is after the step; an arrow leads there from where it was before, if that is elsewhere
 * @param lines as git tells them: a sign, then the line
 */
record FileDiff(String path, Role role, List<String> lines) {

    /** In the order in which a reader wants to see them. */
    enum Role {
        FEATURE, TEST, PROGRAM, REST;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Role of(String path) {
            if (path.startsWith("features/")) {
                return FEATURE;
            }
            return path.startsWith("src/test/") ? TEST : path.startsWith("src/main/") ? PROGRAM : REST;
        }
    }

    long added() {
        return starting("+");
    }

    long removed() {
        return starting("-");
    }

    private long starting(String sign) {
        return lines.stream().filter(line -> line.startsWith(sign)).count();
    }
}
