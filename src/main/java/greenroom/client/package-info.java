/** What a person's end of the chat knows and decides: no Swing in here. */
package greenroom.client;
