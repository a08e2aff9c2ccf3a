/** What travels between the programs: bytes in, values out, and back. Knows streams, but no sockets. */
package greenroom.wire;
