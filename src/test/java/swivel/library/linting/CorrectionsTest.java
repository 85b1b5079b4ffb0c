package swivel.library.linting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the articles that the library grew from got wrong is put right somewhere, in one paragraph. */
class CorrectionsTest {
    private static final String TABLE = "/corrections.tsv";

    /** E2-6 is an advertisement, which stands nowhere. */
    private static final Set<String> ERRORS = errors(9, 5, 16, 6);

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, delimiter = '\t', numLinesToSkip = 1, maxCharsPerColumn = 500)
    void eachErrorIsPutRight(String error, String file, String says) throws IOException {
        String text = Files.readString(Path.of("content", file));
        List<String> words = List.of(says.split(" \\+ "));

        assertThat(Passage.of(file, text))
                .as(error)
                .anySatisfy(passage -> assertThat(passage.text()).contains(words));
    }

    @Test
    void noErrorIsForgotten() throws IOException {
        Set<String> answered = Files.readAllLines(Path.of("src/test/resources" + TABLE)).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(answered).isEqualTo(ERRORS);
    }

    @Test
    void nothingIsAdvertised() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("content"))) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".md")).toList()) {
                assertThat(Files.readString(page))
                        .as(page.toString())
                        .doesNotContainIgnoringCase(
                                "subscribe", "newsletter", "sign up", "discount", "our app", "cookie");
            }
        }
    }

    private static Set<String> errors(int ofOne, int ofTwo, int ofThree, int ofZero) {
        return Stream.of(
                        numbered("E1-", ofOne),
                        numbered("E2-", ofTwo),
                        numbered("E3-", ofThree),
                        numbered("E0-", ofZero))
                .flatMap(stream -> stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> numbered(String article, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> article + number);
    }
}
