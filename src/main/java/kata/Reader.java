package kata;

import java.io.Console;
import java.util.Optional;

/** Somebody who sits at a terminal, or nobody. */
interface Reader {

    boolean isThere();

    /** Waits for Enter; says false when the reader has gone instead. */
    boolean goesOn();

    static Reader ofThisProcess() {
        Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        return new Reader() {

            @Override
            public boolean isThere() {
                return console.isPresent();
            }

            @Override
            public boolean goesOn() {
                return console.map(Console::readLine).isPresent();
            }
        };
    }
}
