package greenroom.server;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/** Who may come in at a port. */
final class Admission {

    private final int mostFromOneAddress;
    private final List<InetAddress> guests = new ArrayList<>();

    /** Somebody who is in. */
    final class Guest {

        void leave() {
        }
    }

    /** @param mostFromOneAddress how many may come from one address */
    Admission(int mostFromOneAddress) {
        this.mostFromOneAddress = mostFromOneAddress;
    }

    /** Lets somebody in, if that can be. */
    Guest admit(InetAddress address) throws Refusal {
        if (guests.stream().filter(address::equals).count() >= mostFromOneAddress) {
            throw Refusal.ofACrowd();
        }
        guests.add(address);
        return new Guest();
    }
}
