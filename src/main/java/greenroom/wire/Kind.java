package greenroom.wire;

/** What a frame carries: a message or a command. */
public enum Kind {
    MSG, CMD
}
