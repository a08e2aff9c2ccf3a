package greenroom.system;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Saves PIT the time of running all tests of a class only to learn their names, each time it starts a process for
 * mutants: then the tests are named, and not run. PIT alone loads this, as the pom tells it.
 */
public final class QuickStart implements InvocationInterceptor {

    private static final Set<String> LEARNING_NAMES = Set.of("org.pitest.junit5.JUnit5TestUnitFinder",
            "org.pitest.mutationtest.execute.MutationTestMinion");

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context, ExtensionContext extension) throws Throwable {
        proceedUnlessLearning(invocation);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context, ExtensionContext extension) throws Throwable {
        proceedUnlessLearning(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context, ExtensionContext extension) throws Throwable {
        proceedUnlessLearning(invocation);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context, ExtensionContext extension) throws Throwable {
        proceedUnlessLearning(invocation);
    }

    private static void proceedUnlessLearning(Invocation<Void> invocation) throws Throwable {
        if (onTheStack().containsAll(LEARNING_NAMES)) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }

    private static Set<String> onTheStack() {
        return StackWalker.getInstance().walk(frames ->
                frames.map(StackFrame::getClassName).collect(Collectors.toSet()));
    }
}
