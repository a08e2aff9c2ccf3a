package greenroom.net;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;

/** Who is at the other end, and the way there. */
public interface Connection {

    /** Where the other end is. */
    InetAddress address();

    /** The same with its port, for a log. */
    String peer();

    /** Has these bytes sent with the next flush, after what was handed over before; nobody may change them. */
    void write(ByteBuffer bytes);

    /** Sends what has been written. */
    void flush();

    /** Whether what was handed over is on its way; while it is not, whoever hands over more only fills memory. */
    boolean isWritable();

    /** Reads nothing for so long; what has come already waits, and is handed over after that. */
    void pauseReading(Duration time);

    /** Ends the connection when all is written that was handed over. */
    void closeAfterWriting();

    /** Ends the connection at once. */
    void abort();
}
