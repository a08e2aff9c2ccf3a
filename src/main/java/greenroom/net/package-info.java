/** Sockets, as both sides need them; who speaks on them, and what, is not known here. */
package greenroom.net;
