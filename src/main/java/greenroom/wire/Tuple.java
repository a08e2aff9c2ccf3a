package greenroom.wire;

import java.util.List;

/** A tuple of Python's; its items were read from outside and may hold anything, even themselves. */
record Tuple(List<Object> items) {
}
