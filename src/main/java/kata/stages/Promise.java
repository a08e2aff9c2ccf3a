package kata.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kata.story.Mark;

/**
 * What each stage promises. At a start, the build fails by the scenarios of that milestone alone: those of its feature,
 * and those of others that its first commit has changed. At an end, nothing fails and the gates have been passed.
 */
final class Promise {

    private Promise() {
    }

    /**
     * One line for each promise that is broken.
     *
     * @param changed the scenarios that the milestone has brought or changed
     */
    static List<String> broken(Mark mark, Set<Scenario> changed, BuildFigures figures) {
        List<String> broken = new ArrayList<>();
        String own = mark.milestone().feature();
        figures.complaint().ifPresent(broken::add);
        if (!figures.failures().isEmpty()) {
            int more = figures.failures().size() - 1;
            broken.add(figures.failures().getFirst() + " fails" + (more == 0 ? "" : ", and " + more + " more"));
        }
        figures.features().forEach((feature, tally) -> {
            int failed = tally.failed() - (mark.isStart() ? expected(feature, changed, figures) : 0);
            if (failed > 0 && !(mark.isStart() && feature.equals(own))) {
                broken.add(feature + " should pass, but " + counted(failed));
            }
        });
        if (mark.isStart() && figures.of(own).failed() == 0) {
            broken.add(own + " should fail, but none of its scenarios does");
        }
        if (!mark.isStart()) {
            checkEnd(own, figures, broken);
        }
        return broken;
    }

    private static int expected(String feature, Set<Scenario> changed, BuildFigures figures) {
        return (int) figures.failed().stream().filter(failed -> failed.feature().equals(feature))
                .filter(failed -> changed.stream().anyMatch(failed::isOf)).count();
    }

    private static void checkEnd(String own, BuildFigures figures, List<String> broken) {
        if (figures.of(own).passed() == 0) {
            broken.add(own + " should pass, but none of its scenarios does");
        }
        if (figures.lines().all() == 0) {
            broken.add("JaCoCo has seen no line of the program");
        }
        if (figures.killed().all() == 0) {
            broken.add("PIT has made no mutant of the program");
        }
    }

    private static String counted(int failed) {
        return failed == 1 ? "1 scenario fails" : failed + " scenarios fail";
    }
}
