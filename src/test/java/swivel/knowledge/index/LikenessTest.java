package swivel.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.knowledge.index.Likeness.Like;
import swivel.library.Drill;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.reading.Libraries;

class LikenessTest {
    private static final Library LIBRARY = Libraries.ours();

    private static SearchIndex index;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        index = SearchIndex.open(LIBRARY, folder);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void aLineOfADrillIsMostLikeThatDrill() throws IOException {
        for (Drill drill : LIBRARY.drills()) {
            for (String line : drill.asked().subList(0, 3)) {
                List<Like> likes = likes(line);

                assertThat(likes).as(line).isNotEmpty();
                assertThat(likes.getFirst().label()).as(line).isEqualTo(new Meaning.Named(drill.id()));
            }
        }
    }

    @Test
    void moreWordsOfTheSameMakeADrillMoreProbableAndOthersLess() throws IOException {
        Meaning clamshell = new Meaning.Named(new DrillId("clamshell"));
        double alone = like(clamshell, "clamshell").whole();
        double amongOthers =
                like(clamshell, "clamshell umbrella trumpet keyboard").whole();

        assertThat(alone).isBetween(0.0, 1.0).isGreaterThan(amongOthers);
        assertThat(like(clamshell, "clamshell on my side").much())
                .isGreaterThan(like(clamshell, "clamshell").much());
    }

    @Test
    void wordsThatNobodySaysAreLikeNothing() throws IOException {
        assertThat(likes("vorbelqua snizzlefrond")).isEmpty();
        assertThat(likes("")).isEmpty();
    }

    @Test
    void whatAMessageIsAfterIsToldByItsWords() throws IOException {
        assertThat(manners("how many reps of " + Manner.DRILL)).isEqualTo(Manner.DOSAGE);
        assertThat(manners("which muscle should burn in " + Manner.DRILL)).isEqualTo(Manner.FEEL);
        assertThat(manners("write me a poem about the weather")).isEqualTo(Manner.ELSEWHERE);
        assertThat(index.manners().of(List.of("how", "long")).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, Offset.offset(1e-9));
    }

    private static Manner manners(String text) throws IOException {
        List<String> words = Stream.of(text.split(" "))
                .flatMap(word -> word.equals(Manner.DRILL) ? List.of(word).stream() : read(word).stream())
                .toList();
        return index.manners().of(words).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static List<String> read(String word) {
        try {
            return index.read(word, 9).words();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Like> likes(String text) throws IOException {
        return index.likeness().of(index.read(text, 60).words()).stream()
                .sorted(Comparator.comparingDouble(Like::line).reversed())
                .toList();
    }

    private static Like like(Meaning label, String text) throws IOException {
        return likes(text).stream()
                .filter(like -> like.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
