package greenroom.wire;

import java.util.HashMap;
import java.util.Map;

/** What a pickle wants remembered, by number. Values are shared, never copied. */
final class PickleMemo {

    private final Map<Long, Object> values = new HashMap<>();

    void put(long number, Object value) {
        values.put(number, value);
    }

    /** Remembers the value under the next number. */
    void add(Object value) {
        put(values.size(), value);
    }

    Object get(long number) throws DamagedMessage {
        Object value = values.get(number);
        if (value == null) {
            throw new DamagedMessage("The pickle uses a value that is not there.");
        }
        return value;
    }
}
