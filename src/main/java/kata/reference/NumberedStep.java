package kata.reference;

import kata.story.Step;

/**
 * A told step by its place in its milestone's walk.
 *
 * @param chapter the milestone's number
 * @param number from 1 for the red that opens it
 */
public record NumberedStep(int chapter, int number, Step step) {

    /** As people write it: {@code 2.7}. */
    public String name() {
        return chapter + "." + number;
    }
}
