package kata.broken;

import java.util.regex.Pattern;

/** Leaves out what differs from run to run. */
final class Masked {

    /** A list with a time in it, as the server pickles it. */
    private static final Pattern CONVERSATION = Pattern.compile("msg:\\d+ +\\\\x80\\\\u0002\\]\\(G.*");
    private static final Pattern CLOCK = Pattern.compile("\\[?\\d{0,2}:\\d\\d]");
    private static final Pattern ID = Pattern.compile("(session\\\\u001f)[0-9a-f]{32}");
    private static final Pattern STAMP = Pattern.compile("(?<![\\d.])1\\d{9}\\.\\d+");
    private static final Pattern PORT = Pattern.compile("(port[ =])\\d{4,5}");
    private static final Pattern SECONDS = Pattern.compile("(closes in|again in) \\d+ seconds?");
    private static final Pattern SECONDS_ON_THE_WIRE = Pattern.compile("cmd:18 +server_shutdown\\\\u001f\\d\\d");

    private static final Pattern NUMBER = Pattern.compile("(?m)^ {6}\\d+L$");
    private static final Pattern DURATION = Pattern.compile("(?m)^ {6}\\d+(\\.\\d+)?S$");

    private Masked() {
    }

    static String text(String told) {
        String text = CONVERSATION.matcher(told).replaceAll("msg:<length> <conversation>");
        text = CLOCK.matcher(text).replaceAll("[<time>]");
        text = ID.matcher(text).replaceAll("$1<id>");
        text = STAMP.matcher(text).replaceAll("<time>");
        text = PORT.matcher(text).replaceAll("$1<port>");
        text = SECONDS.matcher(text).replaceAll("$1 <seconds> seconds");
        text = NUMBER.matcher(text).replaceAll("      <number>");
        text = DURATION.matcher(text).replaceAll("      <duration>");
        return SECONDS_ON_THE_WIRE.matcher(text).replaceAll("server_shutdown <seconds>");
    }
}
