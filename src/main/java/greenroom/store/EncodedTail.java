package greenroom.store;

import greenroom.wire.FrameBytes;

/**
 * What a reader at some position is to get next.
 *
 * @param frame carries the entries, and says where they begin
 * @param end the reader's position when it has got them
 */
public record EncodedTail(FrameBytes frame, long end) {
}
