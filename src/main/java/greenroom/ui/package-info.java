/** The windows: they compose, show and pass on; what to show is decided in the client. */
package greenroom.ui;
