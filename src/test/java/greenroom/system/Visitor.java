package greenroom.system;

import greenroom.features.stage.RunningServer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of a crowd: comes, says a few things, and goes. What is left to chance is decided before. */
final class Visitor implements Callable<Diarist> {

    /** What those wait for who stay until everyone has had the time to come. */
    static final String TOAST = "To all who have come!";

    /** @param awaited whether the one who says it waits until it can be heard */
    private record Remark(String text, boolean awaited) {
    }

    private final RunningServer server;
    private final String username;
    private final Optional<String> impersonated;
    private final List<Remark> remarks;
    private final boolean staysForTheToast;
    private final Exit exit;

    /** @param taken a name under which nobody else can join */
    Visitor(RunningServer server, String username, String taken, Random random) {
        this.server = server;
        this.username = username;
        impersonated = random.nextInt(5) == 0 ? Optional.of(taken) : Optional.empty();
        remarks = IntStream.rangeClosed(1, 2 + random.nextInt(2))
                .mapToObj(i -> new Remark("thing " + i + " from " + username, random.nextBoolean())).toList();
        staysForTheToast = random.nextBoolean();
        exit = Exit.values()[random.nextInt(Exit.values().length)];
    }

    /** What was heard until the end; the server must have ended what was left of the connections. */
    @Override
    public Diarist call() throws Exception {
        if (impersonated.isPresent()) {
            tryToJoinAs(impersonated.get());
        }
        try (Diarist diarist = Diarist.join(server, username)) {
            for (Remark remark : remarks) {
                diarist.guest().say(remark.text());
                if (remark.awaited()) {
                    diarist.hearUntil(remark.text());
                }
            }
            if (staysForTheToast) {
                diarist.hearUntil(TOAST);
            }
            exit.take(diarist.guest());
            diarist.hearToTheEnd();
            return diarist;
        }
    }

    private void tryToJoinAs(String somebodyElse) throws Exception {
        try (Guest impostor = Guest.join(server.sendPort(), server.receivePort(), somebodyElse)) {
            new Diarist(impostor).hearToTheEnd();
        }
    }

    String username() {
        return username;
    }

    /** What the conversation has of a visitor of whom so many remarks have arrived. */
    List<String> story(int arrived) {
        return Stream.concat(remarks.stream().map(Remark::text).limit(arrived), Stream.of(obituary())).toList();
    }

    /** How many remarks cannot have been lost: those that were heard, or were said before a goodbye. */
    int saidForSure() {
        return exit.isPolite() ? remarks.size() : IntStream.rangeClosed(1, remarks.size())
                .filter(i -> remarks.get(i - 1).awaited()).max().orElse(0);
    }

    String obituary() {
        return exit.obituary(username);
    }

    @Override
    public String toString() {
        return username + ", who went " + exit;
    }
}
