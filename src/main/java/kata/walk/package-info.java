/** What a learner does on the way through a milestone: begin it, tell a step, mend one, ask for a hint, go back. */
package kata.walk;
