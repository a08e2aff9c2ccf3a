package greenroom.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The stack of the pickle machine. A mark is no value but a height, so it cannot be mistaken for data. */
final class PickleStack {

    private final List<Object> values = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();

    void push(Object value) {
        values.add(value);
    }

    void mark() {
        marks.push(values.size());
    }

    Object top() throws DamagedMessage {
        expect(above() > 0);
        return values.getLast();
    }

    List<Object> pop(int count) throws DamagedMessage {
        expect(above() >= count);
        List<Object> last = values.subList(values.size() - count, values.size());
        List<Object> items = new ArrayList<>(last);
        last.clear();
        return items;
    }

    List<Object> popToMark() throws DamagedMessage {
        expect(!marks.isEmpty());
        List<Object> items = pop(above());
        marks.pop();
        return items;
    }

    /** How many values lie above the last mark, where alone they may be used. */
    private int above() {
        return marks.isEmpty() ? values.size() : values.size() - marks.peek();
    }

    Object onlyValue() throws DamagedMessage {
        Object value = top();
        if (values.size() > 1 || !marks.isEmpty()) {
            throw new DamagedMessage("The pickle holds more than one value.");
        }
        return value;
    }

    private static void expect(boolean there) throws DamagedMessage {
        if (!there) {
            throw new DamagedMessage("The pickle uses a value that is not there.");
        }
    }
}
