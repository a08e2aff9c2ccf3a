package greenroom.client.link;

import greenroom.conversation.Message;
import java.util.ArrayList;
import java.util.List;

/** What a window takes at a time, so that it stays usable while much is coming. */
final class Chunks {

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_CHARACTERS = 32_768;

    private Chunks() {
    }

    static List<List<Message>> of(List<Message> entries) {
        List<List<Message>> portions = new ArrayList<>();
        int start = 0;
        while (start < entries.size()) {
            int end = end(entries, start);
            portions.add(entries.subList(start, end));
            start = end;
        }
        return portions;
    }

    /** Where the portion ends that begins there: one entry is in it at least. */
    private static int end(List<Message> entries, int start) {
        int end = start + 1;
        int characters = entries.get(start).text().length();
        while (end < entries.size() && end - start < MOST_ENTRIES) {
            characters += entries.get(end).text().length();
            if (characters > MOST_CHARACTERS) {
                return end;
            }
            end++;
        }
        return end;
    }
}
