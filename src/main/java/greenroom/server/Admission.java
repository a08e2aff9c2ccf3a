package greenroom.server;

import java.net.InetAddress;

/** Who may come in at a port. */
final class Admission {

    /** @param mostFromOneAddress how many may come from one address */
    Admission(int mostFromOneAddress) {
    }

    /** Lets somebody in, if that can be. */
    void admit(InetAddress address) throws Refusal {
    }
}
