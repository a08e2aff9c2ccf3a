package kata.proof;

import kata.replay.Result.Failed;

/** Evidence in words. */
final class Told {

    private Told() {
    }

    static String failure(Failed failed) {
        String type = failed.type().substring(failed.type().lastIndexOf('.') + 1);
        return failed.test() + " failed with " + type + ": " + failed.message();
    }
}
