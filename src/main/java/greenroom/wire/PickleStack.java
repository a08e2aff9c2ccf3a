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

    Object top() {
        return values.getLast();
    }

    List<Object> pop(int count) {
        List<Object> last = values.subList(values.size() - count, values.size());
        List<Object> items = new ArrayList<>(last);
        last.clear();
        return items;
    }

    List<Object> popToMark() {
        return pop(values.size() - marks.pop());
    }
}
