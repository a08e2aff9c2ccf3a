package greenroom.server;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Who may come in at a port. */
final class Admission {

    private final int most;
    private final int mostFromOneAddress;
    private final List<Guest> guests = new ArrayList<>();

    /** Somebody who is in. */
    final class Guest {

        private final InetAddress address;

        private Guest(InetAddress address) {
            this.address = address;
        }

        /** Says who it is: from now on it is no stranger. */
        void join() {
        }

        void leave() {
            guests.remove(this);
        }
    }

    /**
     * @param most how many may be in at the same time
     * @param mostFromOneAddress how many of them may come from one address, other than our own
     * @param random chooses who has to go
     */
    Admission(int most, int mostFromOneAddress, RandomGenerator random) {
        this.most = most;
        this.mostFromOneAddress = mostFromOneAddress;
    }

    /**
     * Lets somebody in, if that can be.
     *
     * @param hangUp ends the connection, should it have to make room for another
     */
    Guest admit(InetAddress address, Runnable hangUp) throws Refusal {
        if (!address.isLoopbackAddress() && from(address) >= mostFromOneAddress) {
            throw Refusal.ofACrowd();
        }
        if (guests.size() >= most) {
            throw Refusal.ofAFullHouse();
        }
        Guest guest = new Guest(address);
        guests.add(guest);
        return guest;
    }

    private long from(InetAddress address) {
        return guests.stream().filter(guest -> guest.address.equals(address)).count();
    }
}
