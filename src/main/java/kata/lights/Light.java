package kata.lights;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a check came to, told by a shape as well as by a colour: one in twelve cannot tell red from green. */
public enum Light {
    /** It compiles, and something fails. */
    RED("x", "red"),
    /** All that was tried passes. */
    GREEN("o", "green"),
    /** It does not compile. */
    AMBER("!", "yellow");

    private final String shape;
    private final String colour;

    Light(String shape, String colour) {
        this.shape = shape;
        this.colour = colour;
    }

    public static Optional<Light> of(String word) {
        return Stream.of(values()).filter(light -> light.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One character, which differs from light to light. */
    public String shape() {
        return shape;
    }

    /** Shape and word with their colour, in picocli's markup. */
    public String markup() {
        return "@|" + colour + " " + shape + " " + word() + "|@";
    }
}
