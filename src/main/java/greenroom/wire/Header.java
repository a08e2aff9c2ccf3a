package greenroom.wire;

/** What comes before the data of every frame. */
record Header(Kind kind, int length) {

    byte[] bytes() {
        return new byte[0];
    }
}
