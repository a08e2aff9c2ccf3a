package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Username;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameClaimsTest {

    private final NameClaims claims = new NameClaims();

    @ParameterizedTest
    @CsvSource({"Alice, AIice", "alice, ALlCE", "Zo\u00EB, Zoe\u0308", "B0B, bob", "\u0430\u0441\u0435, ace"})
    void takesNamesThatLookAlikeForOne(String first, String second) throws Exception {
        claims.claim(Username.of(first));

        assertThat(claims.claim(Username.of(second))).as("a name that looks like one that is taken is free").isFalse();
    }
}
