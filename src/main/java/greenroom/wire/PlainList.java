package greenroom.wire;

import java.util.List;

/** A list of Python's; its items were read from outside and may hold anything, even itself. */
record PlainList(List<Object> items) {
}
