package greenroom.system;

import greenroom.conversation.Message;
import greenroom.server.Server;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A person who has nothing to do with any of it: says one thing, hears it in the conversation, says the next. */
final class Talker implements Callable<List<Message>> {

    private final Guest guest;
    private final BooleanSupplier stays;
    private int said;

    Talker(Server server, String name, BooleanSupplier stays) throws Exception {
        this.guest = Guest.join(server, name);
        this.stays = stays;
    }

    /** All that was said until the end, by whomever; fails as soon as anything of it is lost. */
    @Override
    public List<Message> call() throws Exception {
        List<Message> heard = List.of();
        try (guest) {
            while (stays.getAsBoolean()) {
                String text = thing(++said);
                guest.say(text);
                List<Message> more = guest.hearUntil(text);
                if (!more.subList(0, heard.size()).equals(heard)) {
                    throw new AssertionError(guest.username() + " has lost something that was said before " + text);
                }
                heard = more;
            }
        }
        return heard;
    }

    List<String> said() {
        return IntStream.rangeClosed(1, said).mapToObj(this::thing).toList();
    }

    private String thing(int number) {
        return "thing " + number + " from " + guest.username();
    }
}
