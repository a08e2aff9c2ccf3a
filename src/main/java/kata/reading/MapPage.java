package kata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kata.git.Trees;
import kata.lights.Lit;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.reference.Reference;
import kata.story.StepKind;

/** All of the story on one page, and where somebody is in it. */
public final class MapPage {

    private final Reference reference;
    private final Trees trees;
    private final Paint paint;

    public MapPage(Reference reference, Trees trees, Paint paint) {
        this.reference = reference;
        this.trees = trees;
        this.paint = paint;
    }

    /**
     * A folder in which somebody works or reads.
     *
     * @param name as one would go there
     * @param light what the newest check came to
     */
    public record Folder(String name, Whereabouts where, Optional<Lit> light) {

        String words() {
            String read = where.reading().map(step -> "you read step " + step.name()).orElse("");
            return where.own().isEmpty() && !read.isEmpty() ? read : where.steps()
                    + light.map(it -> "; newest check " + it.light().shape() + " " + it.light().word()
                    + Optional.ofNullable(it.notes().get("scenarios")).map(pass -> ", " + pass + " scenarios pass")
                            .orElse("")).orElse("");
        }

        /** Without the kinds of the steps: a line has room for what matters. */
        String briefly() {
            return words().replaceFirst(": [^;]*", "");
        }

        /** Whether the newest check saw all scenarios of the milestone pass. */
        boolean isDone() {
            return light.map(it -> it.notes().getOrDefault("scenarios", "")).filter(it -> it.matches("(\\d+) of \\1"))
                    .isPresent();
        }
    }

    /** The milestones, a line each. */
    public List<String> milestones(Whereabouts here) {
        List<String> page = new ArrayList<>();
        Map<String, String> newest = trees.files(reference.story().steps().getLast().commit().tree());
        int steps = reference.chapters().stream().mapToInt(chapter -> chapter.steps().size()).sum();
        page.add(paint.bold("The story: ") + steps + " steps in " + reference.chapters().size() + " milestones");
        page.add("");
        for (Chapter chapter : reference.chapters()) {
            FeatureHead feature = Optional.ofNullable(newest.get(chapter.milestone().feature())).map(trees::text)
                    .map(FeatureHead::of).orElse(new FeatureHead(chapter.slug(), 0));
            boolean current = here.chapter().filter(chapter::equals).isPresent();
            String line = String.format(Locale.ROOT, "%s %2d  %-38s %3d scenarios  %3d %s", current ? ">" : " ",
                    chapter.number(), Lines.shortened(feature.title(), 38), feature.scenarios(),
                    chapter.steps().size(), chapter.steps().size() == 1 ? "step" : "steps");
            page.add(current ? paint.bold(line) + "  you are here" : line);
        }
        return page;
    }

    /** The folders, a line each. */
    public List<String> folders(List<Folder> folders) {
        if (folders.isEmpty()) {
            return List.of();
        }
        List<String> page = new ArrayList<>(List.of("", paint.bold("Your folders")));
        folders.forEach(folder -> page.add(Lines.shortened(
                String.format(Locale.ROOT, "    %-36s %s", folder.name(), folder.briefly()), Lines.WIDTH)));
        return page;
    }

    /**
     * Where somebody is, and the one command to type next.
     *
     * @param here the folder in which the trainer was called
     * @param isClean whether all that lies there is committed
     */
    public List<String> next(Folder here, boolean isClean, List<Folder> folders) {
        List<String> page = new ArrayList<>(List.of(""));
        Whereabouts where = here.where();
        if (where.reading().isPresent()) {
            NumberedStep step = where.reading().orElseThrow();
            page.add("You read step " + step.name() + ", " + paint.word(step.step().kind())+ ": "
                    + Lines.shortened(step.step().behaviour(), Lines.WIDTH - 40));
            return command(page, "../../kata next");
        }
        if (where.chapter().isEmpty()) {
            return folders.stream().filter(folder -> folder.where().reading().isEmpty()).findFirst()
                    .or(() -> folders.stream().findFirst())
                    .map(folder -> command(page, "cd " + folder.name()))
                    .orElseGet(() -> command(page, "./kata start 1"));
        }
        page.add("You build milestone " + where.chapter().orElseThrow().number() + "; " + here.words() + ".");
        where.told().stream().findFirst().ifPresent(last -> page.add("Your last step is "
                + paint.word(last.kind())+ ": " + Lines.shortened(last.behaviour(), Lines.WIDTH - 30)));
        return command(page, command(here, isClean));
    }

    private String command(Folder here, boolean isClean) {
        List<Whereabouts.Own> told = here.where().told();
        if (!isClean || told.isEmpty()) {
            return isClean || told.isEmpty() ? "./kata check" : "./kata check --fast";
        }
        Whereabouts.Own last = told.getFirst();
        if (last.kind() == StepKind.RED) {
            return "./kata green \"" + last.behaviour() + "\"";
        }
        int next = here.where().chapter().orElseThrow().number() + 1;
        if (here.isDone()) {
            return reference.chapter(Integer.toString(next)).isPresent() ? "./kata start " + next : "./kata verify";
        }
        return "./kata red \"the next behaviour on your test list\"";
    }

    private List<String> command(List<String> page, String command) {
        page.add("Next: " + paint.bold(command));
        return page;
    }
}
