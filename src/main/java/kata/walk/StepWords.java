package kata.walk;

import java.util.Optional;

/**
 * What somebody says about a step of hers.
 *
 * @param behaviour what stands behind the step's word in the subject
 * @param why the body
 * @param whyLong the reason of a step over its size
 */
public record StepWords(Optional<String> behaviour, Optional<String> why, Optional<String> whyLong) {

    /** What is not said here is said as before. */
    StepWords orElse(StepWords before) {
        return new StepWords(behaviour.or(before::behaviour), why.or(before::why), whyLong.or(before::whyLong));
    }
}
