/** The central storage of one conversation, and the relay of it to all who listen. */
package greenroom.server;
