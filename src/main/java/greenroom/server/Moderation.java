package greenroom.server;

import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import greenroom.store.Appended;
import greenroom.store.MessageLog;
import greenroom.wire.Command;
import greenroom.wire.NewMessage;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Between the members and the log: what is allowed goes in, for the rest there is a reason; who follows reads it. */
final class Moderation {

    private final MessageLog messages;
    private final int mostCharacters;
    private final Set<Username> muted = ConcurrentHashMap.newKeySet();

    /** @param mostCharacters how long a text may be */
    Moderation(MessageLog messages, int mostCharacters) {
        this.messages = messages;
        this.mostCharacters = mostCharacters;
    }

    /** From now on, nothing is taken from whoever has this name. */
    void mute(Username username) {
        muted.add(username);
    }

    /** Takes that back. */
    void unmute(Username username) {
        muted.remove(username);
    }

    /** Takes what a member says, or tells that member why not (docs/protocol.md, Bad input and its answers). */
    void hear(Member member, NewMessage message) {
        PlainText text = new PlainText(message.text());
        int characters = text.value().codePointCount(0, text.value().length());
        if (!message.username().equals(member.name())) {
            refuse(member, "The username of the message is not yours.");
        } else if (muted.contains(member.username())) {
            refuse(member, "The operator has muted you.");
        } else if (text.isBlank()) {
            refuse(member, "There is nothing in the message.");
        } else if (characters > mostCharacters) {
            refuse(member, "The message has " + characters + " characters, and the limit is " + mostCharacters + ".");
        } else {
            messages.append(member.name(), text).thenAccept(appended -> answer(member, appended));
        }
    }

    /** Has a member told what is new from where it is. */
    void follow(Member member, Command.Follow follow) {
        member.session().outbox().follow(new Follower(messages, follow.conversation(), follow.position()));
    }

    private static void answer(Member member, Appended appended) {
        if (appended instanceof Appended.Full) {
            refuse(member, "The conversation is full: nothing more can be said.");
        }
    }

    private static void refuse(Member member, String reason) {
        member.session().tell(new Command.Refused(reason));
    }
}
