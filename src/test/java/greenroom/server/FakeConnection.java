package greenroom.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import greenroom.net.Connection;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A connection that leads nowhere, and remembers what was done with it. */
final class FakeConnection implements Connection {

    final List<String> done = new ArrayList<>();

    /** How many more pieces go out. */
    int room = 1_000;

    /** What is thrown, if anything, when somebody writes. */
    Error mishap;

    /** How often it was flushed. */
    int flushes;

    @Override
    public InetAddress address() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public String peer() {
        return "127.0.0.1:1";
    }

    @Override
    public void write(ByteBuffer bytes) {
        if (mishap != null) {
            throw mishap;
        }
        room--;
        done.add("written: " + UTF_8.decode(bytes));
    }

    @Override
    public void flush() {
        flushes++;
    }

    @Override
    public boolean isWritable() {
        return room > 0;
    }

    @Override
    public void pauseReading(Duration time) {
        done.add("paused for " + time.toMillis() + " ms");
    }

    @Override
    public void closeAfterWriting() {
        done.add("closed after writing");
    }

    @Override
    public void abort() {
        done.add("aborted");
    }
}
