package kata.check;

/** Hears how something goes on that may take a while. */
public interface ProgressListener {

    /** Something begins that has so many parts. */
    void begin(String what, int parts);

    /** One part is done. */
    void step();

    /** It is over. */
    void end();

    /** Hears nothing. */
    static ProgressListener none() {
        return new ProgressListener() {

            @Override
            public void begin(String what, int parts) {
                // Nobody looks.
            }

            @Override
            public void step() {
                // Nobody looks.
            }

            @Override
            public void end() {
                // Nobody looks.
            }
        };
    }
}
