package greenroom.client;

import greenroom.conversation.Message;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How a message reads in the window. */
final class Transcript {

    private final DateTimeFormatter clock;

    Transcript(ZoneId zone) {
        this.clock = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
    }

    String line(Message message) {
        String author = message.isTheServers() ? "* " : message.username() + ": ";
        return "[" + clock.format(message.time()) + "] " + author + message.text();
    }
}
