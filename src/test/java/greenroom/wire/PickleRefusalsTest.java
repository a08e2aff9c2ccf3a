package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.PythonBytes.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PickleRefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "cos\\x0asystem\\x0a(Vrm -r /\\x0atR., GLOBAL", "(ios\\x0asystem\\x0a., INST", "\\x93., STACK_GLOBAL",
        "R., REDUCE", "b., BUILD", "o., OBJ", "\\x81., NEWOBJ", "\\x92., NEWOBJ_EX", "Pid\\x0a., PERSID",
        "Q., BINPERSID", "\\x82\\x01., EXT1", "\\x83\\x01\\x01., EXT2", "\\x84\\x01\\x01\\x01\\x01., EXT4",
        "I1\\x0a., INT", "K\\x01., BININT1", "L99L\\x0a., LONG", "\\x8b\\xff\\xff\\xff\\x7f., LONG4", "N., NONE",
        "S'a'\\x0a., STRING", "C\\x01a., SHORT_BINBYTES", "}., EMPTY_DICT", "\\x8f., EMPTY_SET",
        "\\x8c\\x01a2., DUP", "\\x8c\\x01a0., POP", "\\x96., BYTEARRAY8", "\\x97., NEXT_BUFFER"
    })
    void refusesWhateverIsMoreThanPlainData(String pickle, String opcode) {
        assertThat(refusal(bytes(pickle)))
                .isEqualTo("The pickle uses " + opcode + ", which is more than plain data.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\xff.", "\\x00.", "A."})
    void refusesAnOpcodeThatDoesNotExist(String pickle) {
        assertThat(refusal(bytes(pickle))).isEqualTo("The pickle uses an opcode that does not exist.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(lp0\\x0a(F1.5\\x0aVal\\x0ap1\\x0ag1\\x0atp2\\x0aa.",
        "\\x80\\x02]q\\x00(G?\\xf8\\x00\\x00\\x00\\x00\\x00\\x00X\\x02\\x00\\x00\\x00alr\\x01\\x01\\x00\\x00\\x85e.",
        "\\x80\\x04]\\x94\\x8c\\x02al\\x94a\\x8d\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\x00aba."})
    void refusesAPickleThatEndsTooEarly(String shown) {
        byte[] pickle = bytes(shown);
        for (int length = 0; length < pickle.length; length++) {
            byte[] beginning = Arrays.copyOf(pickle, length);
            assertThat(refusal(beginning)).isEqualTo("The pickle ends too early.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X\\xff\\xff\\xff\\xff.", "X\\xff\\xff\\xff\\x7f.", "\\x8c\\x02.",
        "\\x8d\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff.", "\\x8d\\x00\\x00\\x00\\x00\\x01\\x00\\x00\\x00."})
    void refusesALengthThatReachesBeyondTheEnd(String pickle) {
        assertThat(refusal(bytes(pickle))).isEqualTo("The pickle ends too early.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x95\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\x00.",
        "\\x95\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff]."})
    void refusesAFrameThatReachesBeyondTheEnd(String pickle) {
        assertThat(refusal(bytes(pickle))).isEqualTo("The pickle ends too early.");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\\x85.", "\\x8c\\x01a\\x86.", "t.", "e.", "a.", "(\\x85.", "\\x8c\\x01a(\\x85.",
        "q\\x01.", "](q\\x01.", "](\\x94.", "h\\x01.", "]q\\x01h\\x02.", "g7\\x0a.", "](.", "l.", "\\x8c\\x01aa."})
    void refusesToUseAValueThatIsNotThere(String pickle) {
        assertThat(refusal(bytes(pickle))).isEqualTo("The pickle uses a value that is not there.");
    }

    @ParameterizedTest
    @CsvSource({
        ")\\x8c\\x01aa.,            The pickle adds to something that is not a list.",
        "\\x8c\\x01a(\\x8c\\x01be., The pickle adds to something that is not a list.",
        "]]\\x8c\\x01aa.,           The pickle holds more than one value.",
        "(].,                       The pickle holds more than one value.",
        "]..,                       The pickle goes on after its end.",
        "].\\x80\\x02].,            The pickle goes on after its end.",
        "\\x80\\x06].,              'The pickle is of protocol 6, and 0 to 5 can be read.'"
    })
    void refusesAPickleWhosePartsDoNotFit(String pickle, String reason) {
        assertThat(refusal(bytes(pickle))).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fnan\\x0a.", "Finf\\x0a.", "F-inf\\x0a.", "F0x1p3\\x0a.", "F1d\\x0a.", "F 1.5\\x0a.",
        "F\\x0a.", "F1.\\x0a.", "F1000000000000000000000000000000000\\x0a.", "]p-1\\x0a.", "]px\\x0a.", "]p\\x0a.",
        "]p1.5\\x0a.", "]p99999999999999999999\\x0a.", "g+1\\x0a."})
    void refusesANumberThatPythonWouldNotWrite(String pickle) {
        assertThat(refusal(bytes(pickle))).isEqualTo("The pickle holds a number that is not one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x8c\\x01\\xff.", "\\x8c\\x02\\xc0\\xaf.", "\\x8c\\x02\\xf0\\x9f.",
        "X\\x03\\x00\\x00\\x00\\xed\\xa0\\xbd."})
    void refusesATextThatIsNotUtf8(String pickle) {
        assertThat(refusal(bytes(pickle))).isEqualTo("The pickle holds a text that is not UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V\\\\x0a.", "V\\n\\x0a.", "V\\u12\\x0a.", "V\\u12g4\\x0a.", "V\\U0001f3a\\x0a.",
        "V\\U00110000\\x0a.", "V\\Uffffffff\\x0a.", "V\\u005c\\\\x0a.", "V\\ud83d\\x0a."})
    void refusesACharacterThatIsMisspelled(String pickle) {
        assertThat(refusal(bytes(pickle))).isEqualTo("The pickle misspells a character.");
    }

    private static String refusal(byte[] pickle) {
        return attempt(() -> PickleReader.read(pickle)).replaceFirst("^DamagedMessage: ", "");
    }
}
