package greenroom;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a class writes into the log, from a level on, until this is closed; nothing of it is shown. */
public final class LogLines implements AutoCloseable {

    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Logger log;

    public LogLines(Class<?> writer, String level) {
        log = (Logger) LoggerFactory.getLogger(writer);
        written.start();
        log.setLevel(Level.valueOf(level));
        log.setAdditive(false);
        log.addAppender(written);
    }

    /** Level and message of each, and the message of what was thrown. */
    public List<String> lines() {
        return List.copyOf(written.list).stream().map(LogLines::line).toList();
    }

    private static String line(ILoggingEvent event) {
        return event.getLevel() + " " + event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ": " + event.getThrowableProxy().getMessage());
    }

    @Override
    public void close() {
        log.detachAppender(written);
        log.setAdditive(true);
        log.setLevel(null);
    }
}
