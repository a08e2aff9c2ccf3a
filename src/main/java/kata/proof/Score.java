package kata.proof;

import kata.replay.Result;

/** How many of a feature's scenarios pass; those that were skipped do not count. */
record Score(long passed, long all) {

    static Score of(Tests scenarios) {
        long passed = scenarios.byName().values().stream().flatMap(runs -> runs.stream())
                .filter(Result.Passed.class::isInstance).count();
        return new Score(passed, passed + scenarios.failures().size());
    }

    boolean isFull() {
        return all > 0 && passed == all;
    }

    @Override
    public String toString() {
        return isFull() ? "all " + Phrases.count(all, "scenario") + " pass" : passed + " of "
                + Phrases.count(all, "scenario") + " pass";
    }
}
