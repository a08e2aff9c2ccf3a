/** What every check came to, one light after the other, kept beside the history. */
package kata.lights;
