package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final String TOO_MANY = "Too many connections from your address: try again later.";

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final List<String> hungUpOn = new ArrayList<>();
    private final Admission admission = new Admission(6, 2, new Random(7));

    @Test
    void letsInAFewFromOneAddress() throws Exception {
        assertThat(List.of(comes("192.0.2.1"), comes("192.0.2.1"), comes("192.0.2.1"), comes("192.0.2.2")))
                .isEqualTo(List.of("in", "in", TOO_MANY, "in"));
    }

    @Test
    void letsInAFewFromOneAddressAtEachPort() throws Exception {
        Limits limits = new Limits(1_000, 1, 1_000, 1_000, 1_000);
        InetAddress away = InetAddress.getByName("192.0.2.1");

        for (Admission one : List.of(Admission.ofListeners(limits, new Random(7)),
                Admission.ofSpeakers(limits, new Random(7)))) {
            assertThat(List.of(comes(one, away), comes(one, away))).isEqualTo(List.of("in", TOO_MANY));
        }
    }

    @Test
    void takesANetworkOfIpv6ForOneAddress() throws Exception {
        assertThat(List.of(comes("2001:db8::1"), comes("2001:db8::2"), comes("2001:db8::3"), comes("2001:db8:0:1::1")))
                .isEqualTo(List.of("in", "in", TOO_MANY, "in"));
    }

    @Test
    void givesThePlaceOfWhoeverLeavesToTheNext() throws Exception {
        comes("192.0.2.1");
        admission.admit(InetAddress.getByName("192.0.2.1"), () -> { }).leave();

        assertThat(comes("192.0.2.1")).isEqualTo("in");
    }

    @Test
    void letsInAnyNumberFromItsOwnComputer() throws Exception {
        assertThat(List.of(comes("127.0.0.1"), comes("::1"), comes("127.0.0.1"), comes("127.0.0.1")))
                .isEqualTo(List.of("in", "in", "in", "in"));
    }

    @Test
    void letsInNobodyWhenItIsFull() throws Exception {
        for (int i = 1; i <= 6; i++) {
            assertThat(comes("192.0.2." + i)).isEqualTo("in");
        }

        assertThat(comes("198.51.100.1")).isEqualTo("The server is full: try again later.");
    }

    @Test
    void hangsUpOnAStrangerToMakeRoom() throws Exception {
        Admission large = new Admission(11, 20, new Random(7));
        large.admit(HERE, () -> hungUpOn.add("a member")).join();

        List<String> seen = IntStream.range(0, 15).mapToObj(i -> comes(large, HERE)).toList();

        assertThat(seen).as("what 15 strangers see, where there is room for 10").containsOnly("in");
        assertThat(hungUpOn).isEqualTo(Collections.nCopies(5, "a stranger"));
    }

    private String comes(String address) throws Exception {
        return comes(admission, InetAddress.getByName(address));
    }

    private String comes(Admission admission, InetAddress address) {
        try {
            admission.admit(address, () -> hungUpOn.add("a stranger"));
            return "in";
        } catch (Refusal e) {
            return e.getMessage();
        }
    }
}
