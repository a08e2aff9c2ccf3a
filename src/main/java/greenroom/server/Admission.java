package greenroom.server;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Who may come in at a port, and who has to go for that. */
final class Admission {

    /** Fewer strangers than this keep nobody out. */
    private static final int MANY = 10;

    /** Those of IPv6 that are given to one household; IPv4 gives one address, which is shorter. */
    private static final int BYTES_OF_A_NETWORK = 8;

    private static final int MOST_IN_PASSING = 100;

    private final RandomGenerator random;
    private final int most;
    private final int mostFromOneAddress;
    private final List<Guest> guests = new ArrayList<>();
    private final List<Guest> strangers = new ArrayList<>();

    /** Somebody who is in. */
    final class Guest {

        private final ByteBuffer network;
        private final Runnable hangUp;

        private Guest(ByteBuffer network, Runnable hangUp) {
            this.network = network;
            this.hangUp = hangUp;
        }

        /** Says who it is: from now on it is no stranger. */
        void join() {
            strangers.remove(this);
        }

        void leave() {
            guests.remove(this);
            strangers.remove(this);
        }
    }

    /**
     * @param most how many may be in at the same time
     * @param mostFromOneAddress how many of them may come from one address, other than our own
     * @param random chooses who has to go
     */
    Admission(int most, int mostFromOneAddress, RandomGenerator random) {
        this.most = most;
        this.random = random;
        this.mostFromOneAddress = mostFromOneAddress;
    }

    /** Who may listen: no more than the house has places. */
    static Admission ofListeners(Limits limits, RandomGenerator random) {
        return new Admission(limits.clients(), limits.clientsPerAddress(), random);
    }

    /** Who may speak: as many, and those who have not said connect yet, or are about to be refused. */
    static Admission ofSpeakers(Limits limits, RandomGenerator random) {
        return new Admission(limits.clients() + MOST_IN_PASSING, limits.clientsPerAddress(), random);
    }

    /**
     * Lets somebody in, if that can be.
     *
     * @param hangUp ends the connection, should it have to make room for another
     */
    Guest admit(InetAddress address, Runnable hangUp) throws Refusal {
        ByteBuffer network = network(address);
        if (!address.isLoopbackAddress() && from(network) >= mostFromOneAddress) {
            throw Refusal.ofACrowd();
        }
        if (guests.size() >= most) {
            makeRoom();
        }
        Guest guest = new Guest(network, hangUp);
        guests.add(guest);
        strangers.add(guest);
        return guest;
    }

    private void makeRoom() throws Refusal {
        if (strangers.size() < MANY) {
            throw Refusal.ofAFullHouse();
        }
        Guest unlucky = strangers.get(random.nextInt(strangers.size()));
        unlucky.leave();
        unlucky.hangUp.run();
    }

    private long from(ByteBuffer network) {
        return guests.stream().filter(guest -> guest.network.equals(network)).count();
    }

    private static ByteBuffer network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, BYTES_OF_A_NETWORK));
    }
}
