package greenroom;

import greenroom.server.Rate;
import greenroom.server.ShutdownFrom;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What options may be given, said in words when they are given something else. */
final class Converters {

    private Converters() {
    }

    static final class Address implements ITypeConverter<InetAddress> {
        @Override
        public InetAddress convert(String value) {
            try {
                return InetAddress.getByName(value);
            } catch (UnknownHostException e) {
                throw new TypeConversionException("“" + value + "” is not an address of this machine");
            }
        }
    }

    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, 0, 65_535, "a port from 0 to 65535");
        }
    }

    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, 1, 100_000, "a number from 1 to 100000");
        }
    }

    static final class CountOrUnlimited implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return value.equals("unlimited") ? Integer.MAX_VALUE
                    : number(value, 1, 100_000, "a number from 1 to 100000, or unlimited");
        }
    }

    static final class Bytes implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, 100, 16 * 1024 * 1024, "a number of bytes from 100 to 16777216");
        }
    }

    static final class PerSecond implements ITypeConverter<Rate> {
        @Override
        public Rate convert(String value) {
            return value.equals("unlimited") ? Rate.UNLIMITED
                    : new Rate(number(value, 1, 999_999_999, "a number from 1 to 999999999, or unlimited"));
        }
    }

    static final class Interval implements ITypeConverter<Duration> {

        private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})(ms|s)");

        @Override
        public Duration convert(String value) {
            Matcher time = FORM.matcher(value);
            if (!time.matches()) {
                throw new TypeConversionException("“" + value + "” is not a time such as 500ms or 2s");
            }
            long number = Long.parseLong(time.group(1));
            return time.group(2).equals("ms") ? Duration.ofMillis(number) : Duration.ofSeconds(number);
        }
    }

    static final class Permission implements ITypeConverter<ShutdownFrom> {
        @Override
        public ShutdownFrom convert(String value) {
            return switch (value) {
                case "loopback" -> ShutdownFrom.LOOPBACK;
                case "anyone" -> ShutdownFrom.ANYONE;
                case "nobody" -> ShutdownFrom.NOBODY;
                default -> throw new TypeConversionException("“" + value + "” is not loopback, anyone or nobody");
            };
        }
    }

    private static int number(String value, int least, int most, String expected) {
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new TypeConversionException("“" + value + "” is not " + expected);
        }
        return Integer.parseInt(value);
    }
}
