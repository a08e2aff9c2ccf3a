/** A class at work: the lights of many work folders beside each other. */
package kata.classroom;
