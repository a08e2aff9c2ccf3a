package greenroom.net;

import java.nio.ByteBuffer;

/** What is done about a connection when something happens to it. */
public interface ConnectionHandler {

    /**
     * Something has come, in pieces of any size; it is there until this returns. Who pauses the reading may leave some
     * of it, which is handed over again after the pause.
     */
    void received(ByteBuffer bytes);

    /** The other end will send nothing more, and may still read. */
    void ended();

    /** There is room again for what is to be written. */
    default void writable() {
    }

    /** The connection is closed, for whatever reason; told once, and last. */
    void closed();
}
