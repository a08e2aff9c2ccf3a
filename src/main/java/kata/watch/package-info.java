/** Somebody at work is looked after: what she saves is judged at once, and shown on her terminal. */
package kata.watch;
