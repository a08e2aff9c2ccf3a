/** What is said, by whom and when: knows no other room. */
package greenroom.conversation;
