package greenroom;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;

/** What options may be given, said in words when they are given something else. */
final class Converters {

    private Converters() {
    }

    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            throw new UnsupportedOperationException("no port yet");
        }
    }

    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            throw new UnsupportedOperationException("no count yet");
        }
    }

    static final class Interval implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            throw new UnsupportedOperationException("no interval yet");
        }
    }
}
