package greenroom.server;

import greenroom.conversation.Username;
import greenroom.store.InMemoryLog;
import greenroom.store.MessageLog;
import greenroom.wire.NewMessage;
import java.net.InetAddress;
import java.time.InstantSource;

/** What a server will do most, done a few times before anybody comes, so that it is compiled when somebody does. */
final class WarmUp {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Limits LIMITS = Limits.STANDARD;

    private final MessageLog messages = new InMemoryLog("", CLOCK, LIMITS.conversationBytes());
    private final Moderation moderation = new Moderation(messages, LIMITS.messageCharacters());
    private final GracefulShutdown shutdown = new GracefulShutdown(
            new Announcements(new Audience(Runnable::run), messages, CLOCK), ShutdownRules.STANDARD, CLOCK, () -> { });
    private final Outbox outbox = new Outbox(LIMITS.messageBytes(), () -> { });
    private final Member member = new Member(new Username("WarmUp"), new ClientSession("", outbox, () -> { }),
            InetAddress.getLoopbackAddress());

    /** Says something so many times; the answer is how many times it was heard. */
    int say(int times) {
        outbox.follow(new Follower(messages, messages.conversation(), 0));
        outbox.take();
        int heard = 0;
        for (int i = 0; i < times; i++) {
            member.receive(new NewMessage(member.name(), "Is everything ready?").frame(), moderation, shutdown);
            heard += outbox.take().isPresent() ? 1 : 0;
        }
        return heard;
    }
}
