package greenroom.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Tests of widgets, which run on Swing's event thread like the widgets themselves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SwingTest.OnEventThread.class)
@interface SwingTest {

    final class OnEventThread implements InvocationInterceptor {

        @Override
        public <T> T interceptTestClassConstructor(Invocation<T> constructor,
                ReflectiveInvocationContext<Constructor<T>> which, ExtensionContext context) throws Throwable {
            return onEventThread(constructor);
        }

        @Override
        public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> which,
                ExtensionContext context) throws Throwable {
            onEventThread(test);
        }

        private static <T> T onEventThread(Invocation<T> invocation) throws Throwable {
            FutureTask<T> task = new FutureTask<>(() -> proceed(invocation));
            SwingUtilities.invokeAndWait(task);
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }

        private static <T> T proceed(Invocation<T> invocation) throws Exception {
            try {
                return invocation.proceed();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
