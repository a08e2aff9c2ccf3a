package greenroom.system;

import greenroom.conversation.Message;
import greenroom.features.stage.RunningServer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** Follows, drops out in any way, and comes back with all, a part or nothing of it, until a word is said. */
final class Commuter implements Callable<List<Message>> {

    private final RunningServer server;
    private final String name;
    private final String lastWord;
    private final Random random;
    private int visits;

    Commuter(RunningServer server, String name, String lastWord, Random random) {
        this.server = server;
        this.name = name;
        this.lastWord = lastWord;
        this.random = random;
    }

    /** All that was said until that word. */
    @Override
    public List<Message> call() throws Exception {
        String conversation = "";
        List<Message> heard = List.of();
        while (true) {
            try (FollowingGuest guest = FollowingGuest.comeBack(server, name + " " + ++visits, conversation, heard)) {
                stay(guest, 1 + random.nextInt(400));
                if (guest.hasHeard(lastWord)) {
                    return guest.heard();
                }
                Exit.values()[random.nextInt(Exit.values().length)].take(guest.guest());
                boolean forgetful = random.nextInt(8) == 0;
                conversation = forgetful ? "" : guest.conversation();
                heard = forgetful ? List.of() : guest.heard().subList(0, remembered(guest.heard().size()));
            }
        }
    }

    /** Until so many entries are new; asks anew for a part of them, now and then. */
    private void stay(FollowingGuest guest, int entries) throws Exception {
        int enough = guest.heard().size() + entries;
        while (guest.heard().size() < enough && !guest.hasHeard(lastWord)) {
            guest.hear();
            if (random.nextInt(50) == 0 && !guest.conversation().isEmpty()) {
                guest.followAgainFrom(remembered(guest.heard().size()));
            }
        }
    }

    private int remembered(int all) {
        return random.nextInt(3) == 0 ? random.nextInt(all + 1) : all;
    }

    @Override
    public String toString() {
        return name + ", " + visits + " visits";
    }
}
