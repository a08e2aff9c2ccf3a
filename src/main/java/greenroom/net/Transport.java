package greenroom.net;

import io.netty.channel.ChannelOption;
import java.util.Map;

/** What the system has for a loop: epoll on Linux, kqueue on macOS, and elsewhere what Java brings. */
enum Transport {

    EPOLL, KQUEUE, NIO;

    static Transport of(boolean hasEpoll, boolean hasKqueue) {
        return NIO;
    }

    /** Has the system ask now and then whether a silent peer is still there, so that the connection breaks if not. */
    Map<ChannelOption<Integer>, Integer> keepAlive() {
        return Map.of();
    }
}
