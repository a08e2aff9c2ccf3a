package kata.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            removed call to shop/Till::close              | till.close();            | when the call to close is left out
            removed call to java/util/List$Sub::clear     | sub.clear();             | when the call to clear is left out
            changed conditional boundary                  | if (paid < price) {      | when < becomes <=
            changed conditional boundary                  | while (paid >= price) {  | when >= becomes >
            changed conditional boundary                  | a < b == b < c           | when the border of a comparison moves by one
            changed conditional boundary                  | List<String> all;        | when the border of a comparison moves by one
            negated conditional                           | if (paid == price) {     | when == becomes !=
            negated conditional                           | if (paid <= price) {     | when <= becomes >
            negated conditional                           | if (till.isEmpty()) {    | when a condition is turned round
            negated conditional                           | a == b && till.isOpen()  | when a condition is turned round
            removed conditional - replaced equality check with true | if (a == b) | when a condition is always true
            Replaced integer addition with subtraction    | a + b                    | when + becomes -
            Replaced long multiplication with division    | a * b                    | when * becomes /
            Replaced XOR with AND                         | a ^ b                    | when ^ becomes &
            Replaced Shift Left with Shift Right          | a << b                   | when << becomes >>
            Replaced something odd with another thing     | odd                      | when something odd becomes another thing
            Changed increment from 1 to -1                | count++;                 | when it counts by -1 and not by 1
            removed negation                              | -a                       | when the minus is left out
            replaced return value with "" for shop/Till::name    | return name;      | when name returns an empty text instead
            replaced int return with 0 for shop/Till::total      | return total;     | when name returns 0 instead
            replaced boolean return with true for shop/Till::total | return open;    | when name returns true instead
            replaced return value with null for shop/Till::total | return this;      | when name returns null instead
            replaced return value with Optional.empty for shop/Till::total | return first; | when name returns nothing, an empty Optional, instead
            replaced return value with Collections.emptyList for shop/Till::total | return all; | when name returns an empty list instead
            Did something new                             | odd                      | when this is otherwise: did something new
            """)
    void saysWhatIsOtherwise(String change, String text, String words) {
        assertThat(Wording.of("name", change, text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            lambda$add$0, a lambda in add
            lambda$new$3, a lambda in the beginning
            lambda$static$3, a lambda in the beginning
            """)
    void saysWhereALambdaStands(String method, String where) {
        assertThat(Wording.of(method, "replaced boolean return with false for shop/Till::" + method, "it -> it.isOpen()"))
                .isEqualTo("when " + where + " returns false instead");
    }
}
