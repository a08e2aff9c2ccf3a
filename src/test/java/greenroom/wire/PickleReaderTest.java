package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.PythonBytes.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickleReaderTest {

    @ParameterizedTest
    @CsvSource({
        "X\\x05\\x00\\x00\\x00hello.,          hello",
        "X\\x00\\x00\\x00\\x00.,               ''",
        "\\x8c\\x06\\xf0\\x9f\\x8e\\xad\\xc3\\xa9., 🎭é",
        "\\x8d\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\x00hi., hi"
    })
    void readsATextOfEachLength(String pickle, String text) {
        assertThat(read(pickle)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "G?\\xf8\\x00\\x00\\x00\\x00\\x00\\x00., 1.5",
        "GA\\xd9T\\xfc@\\x07\\xe6\\xb4., 1.700000000123456E9"
    })
    void readsANumber(String pickle, String number) {
        assertThat(read(pickle)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        ").,                          Tuple[items=[]]",
        "\\x8c\\x01a\\x85.,           Tuple[items=[a]]",
        "\\x8c\\x01a)\\x86.,          'Tuple[items=[a, Tuple[items=[]]]]'",
        "\\x8c\\x01a\\x8c\\x01b)\\x87., 'Tuple[items=[a, b, Tuple[items=[]]]]'",
        "(t.,                         Tuple[items=[]]",
        "(\\x8c\\x01a(\\x8c\\x01btt., 'Tuple[items=[a, Tuple[items=[b]]]]'"
    })
    void bindsValuesIntoATuple(String pickle, String tuple) {
        assertThat(read(pickle)).isEqualTo(tuple);
    }

    @ParameterizedTest
    @CsvSource({
        "].,                            PlainList[items=[]]",
        "]\\x8c\\x01aa.,                PlainList[items=[a]]",
        "](\\x8c\\x01a\\x8c\\x01be.,    'PlainList[items=[a, b]]'",
        "](\\x8c\\x01ae(\\x8c\\x01be.,  'PlainList[items=[a, b]]'",
        "](]\\x8c\\x01aa)e.,            'PlainList[items=[PlainList[items=[a]], Tuple[items=[]]]]'",
        "(\\x8c\\x01a\\x8c\\x01bl.,     'PlainList[items=[a, b]]'"
    })
    void gathersValuesInAList(String pickle, String list) {
        assertThat(read(pickle)).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({
        "](\\x8c\\x01aq\\x01h\\x01e.",
        "](\\x8c\\x01ar\\x00\\x01\\x00\\x00j\\x00\\x01\\x00\\x00e.",
        "](\\x8c\\x01ap12\\x0ag12\\x0ae.",
        "]\\x94(\\x8c\\x01a\\x94h\\x01e."
    })
    void recallsAValueThatItRemembered(String pickle) {
        assertThat(read(pickle)).isEqualTo("PlainList[items=[a, a]]");
    }

    @Test
    void takesEachByteForANumberWithoutASign() {
        assertThat(read("\\x8c\\xc8" + "a".repeat(200) + ".").length()).isEqualTo(200);
        assertThat(read("\\x8c\\x01a" + "\\x94".repeat(201) + "h\\xc8\\x86.")).isEqualTo("Tuple[items=[a, a]]");
    }

    @ParameterizedTest
    @CsvSource({
        "\\x80\\x02\\x8c\\x01a.",
        "\\x80\\x05\\x95\\x04\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x8c\\x01a."
    })
    void passesOverTheProtocolAndTheFrames(String pickle) {
        assertThat(read(pickle)).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "F1.5\\x0a.,                 1.5",
        "F-0.0\\x0a.,                -0.0",
        "F1e-05\\x0a.,               1.0E-5",
        "F1700000000.123456\\x0a.,   1.700000000123456E9",
        "Vhello\\x0a.,               hello",
        "V\\x0a.,                    ''",
        "V\\xe9\\u005c\\u20ac!\\x0a.,  é\\€!",
        "V\\U0001f3ad\\x0a.,         🎭"
    })
    void readsTheLinesOfProtocolZero(String pickle, String value) {
        assertThat(read(pickle)).isEqualTo(value);
    }

    private static String read(String pickle) {
        return attempt(() -> PickleReader.read(bytes(pickle)));
    }
}
