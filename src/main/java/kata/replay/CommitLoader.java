package kata.replay;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Loads a commit's own classes and resources, and prefers them to any that this program may have by the same name. */
final class CommitLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> replaced;

    /**
     * @param jars what has to see the commit's classes from where it is loaded itself
     * @param replaced classes to be taken in place of the commit's, by their names
     */
    CommitLoader(Layout layout, List<Path> jars, Map<String, byte[]> replaced) {
        super("commit", Stream.concat(Stream.of(layout.testClasses(), layout.classes()), jars.stream())
                .map(CommitLoader::url).toArray(URL[]::new), CommitLoader.class.getClassLoader());
        this.replaced = replaced;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] other = replaced.get(name);
            if (other != null) {
                return defineClass(name, other, 0, other.length);
            }
            boolean own = findResource(name.replace('.', '/') + ".class") != null;
            return own ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    /** Services add up; anything else that the commit has itself hides what this program has by the same name. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> own = Collections.list(findResources(name));
        if (own.isEmpty() || name.startsWith("META-INF/services/")) {
            own.addAll(Collections.list(getParent().getResources(name)));
        }
        return Collections.enumeration(own);
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
