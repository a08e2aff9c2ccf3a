package greenroom.server;

import java.net.InetAddress;

/**
 * Whoever is at the other end of a connection to the receive port.
 *
 * @param address where the call comes from
 * @param hangUp ends the connection
 */
record Caller(InetAddress address, Runnable hangUp) {
}
