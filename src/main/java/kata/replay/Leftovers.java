package kata.replay;

import java.util.Set;
import java.util.stream.Collectors;

/** What a commit's tests have started and not ended. */
record Leftovers(Set<Thread> threadsBefore, Set<ProcessHandle> processesBefore) {

    static Leftovers since() {
        return new Leftovers(Thread.getAllStackTraces().keySet(),
                ProcessHandle.current().descendants().collect(Collectors.toSet()));
    }

    /** Ends the processes; says whether all threads are over. Swing's ends by itself when nothing is left to draw. */
    boolean clear() {
        ProcessHandle.current().descendants().filter(it -> !processesBefore.contains(it))
                .forEach(ProcessHandle::destroyForcibly);
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> !threadsBefore.contains(thread))
                .allMatch(thread -> thread.isDaemon() || thread.getName().startsWith("AWT-"));
    }
}
