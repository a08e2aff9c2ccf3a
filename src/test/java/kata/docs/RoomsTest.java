package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The architecture on one page has each room, and no other. */
class RoomsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:`[a-z]+`(?:, )?)+)(?: itself)? \\|");
    private static final Pattern ROOM = Pattern.compile("`([a-z]+)`");

    @ParameterizedTest
    @CsvSource({"greenroom, The rooms", "kata, The trainer"})
    void areAllInTheirTable(String program, String heading) throws IOException {
        String part = Stream.of(Files.readString(Path.of("docs/architecture.md")).split("(?m)^## "))
                .filter(it -> it.startsWith(heading + "\n")).findFirst().orElseThrow();
        assertThat(ROW.matcher(part).results().flatMap(row -> ROOM.matcher(row.group(1)).results())
                .map(room -> room.group(1))).containsExactlyInAnyOrderElementsOf(rooms(program));
    }

    private static List<String> rooms(String program) throws IOException {
        try (Stream<Path> below = Files.list(Path.of("src/main/java", program))) {
            return Stream.concat(Stream.of(program), below.filter(Files::isDirectory)
                    .map(it -> it.getFileName().toString())).toList();
        }
    }
}
