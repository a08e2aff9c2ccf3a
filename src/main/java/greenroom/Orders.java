package greenroom;

import greenroom.server.Server;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Consumer;

/** What an operator can order a server to do, and what is answered. */
final class Orders {

    private final Server server;
    private final PrintWriter answers;

    Orders(Server server, PrintWriter answers) {
        this.server = server;
        this.answers = answers;
    }

    /** Those that are a whole line. */
    Map<String, Runnable> plain() {
        return Map.of("/shutdown", server::shutDown, "/cancel", this::cancel, "/who", this::tellWhoIsHere,
                "/clear", this::clear);
    }

    /** Those that name somebody. */
    Map<String, Consumer<String>> naming() {
        return Map.of("/kick", name -> answer(server.remove(name), name, "is gone"),
                "/mute", name -> answer(server.mute(name), name, "is muted"),
                "/unmute", name -> answer(server.unmute(name), name, "is heard again"));
    }

    private void answer(boolean done, String name, String what) {
        answers.println(done ? "greenroom: " + name + " " + what + "." : "greenroom: There is no " + name + " here.");
    }

    void say(String line) {
        if (!server.say(line)) {
            answers.println("greenroom: The conversation is full: nothing more can be said.");
        }
    }

    private void tellWhoIsHere() {
        String names = String.join(", ", server.who());
        answers.println(names.isEmpty() ? "greenroom: Nobody is here." : "greenroom: Here now: " + names + ".");
    }

    private void clear() {
        server.clear();
        answers.println("greenroom: The conversation begins anew.");
    }

    private void cancel() {
        if (!server.cancelShutdown()) {
            answers.println("greenroom: There is no countdown to cancel.");
        }
    }
}
