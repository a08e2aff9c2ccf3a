package kata.proof;

import kata.replay.Replay;

/**
 * The two ways to replay a commit.
 *
 * @param usual what is quick, and may run beside others
 * @param alone what a step is tried with once more, while nothing else runs, before it is refuted
 */
public record Replays(Replay usual, Replay alone) {

    static Replays of(Replay one) {
        return new Replays(one, one);
    }
}
