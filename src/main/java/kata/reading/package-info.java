/** The story as one reads it: its map, its steps, and a folder to walk through them. */
package kata.reading;
