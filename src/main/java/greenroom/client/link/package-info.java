/** A person's tie to a server: goes there, speaks, and tells as news what is heard. */
package greenroom.client.link;
