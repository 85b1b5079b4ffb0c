package swivel.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.knowledge.index.SoundingNames.Heard;

class SoundingNamesTest {
    private final SoundingNames names = new SoundingNames(List.of(
            "cossack squat", "pallof press", "elevated pigeon", "glute bridge", "90 90 switch", "cossack", "frog"));

    @ParameterizedTest
    @CsvSource({
        "how do i do cosak squads, 4, cossack squat, 4, 6",
        "the pall of press please, 1, pallof press, 1, 4",
        "elivated pidgin, 0, elevated pigeon, 0, 2",
        "glutebrige reps, 0, glute bridge, 0, 1",
        "one kosack, 1, cossack, 1, 2"
    })
    void aNameIsKnownByItsSoundWhereverTheBlanksFall(String said, int place, String name, int from, int to) {
        assertThat(names.around(place, List.of(said.split(" "))))
                .extracting(Heard::name, Heard::from, Heard::to)
                .containsExactly(name, from, to);
    }

    @ParameterizedTest
    @CsvSource({"casket, 0", "my cousin squats a lot, 1", "elevator repairs, 0", "frock, 0", "90 90, 0"})
    void whatOnlySoundsABitLikeItIsNoName(String said, int place) {
        assertThat(names.around(place, List.of(said.split(" ")))).isNull();
    }

    @Test
    void vowelsCountLessThanConsonants() {
        Sound pigeon = Sound.of("pigeon");

        assertThat(Sound.of("pigion").distance(pigeon, 9))
                .isLessThan(Sound.of("pirgeon").distance(pigeon, 9));
        assertThat(pigeon.distance(pigeon, 9)).isZero();
        assertThat(Sound.of("pidgeon").distance(pigeon, 9)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "bridge, brije",
        "lacks, lax",
        "cycle, sicle",
        "phlye, fly e",
        "thigh, thi",
        "quick whizz, kuikwis",
        "90's, s"
    })
    void lettersThatSoundAlikeAreOne(String one, String other) {
        assertThat(Sound.of(one).distance(Sound.of(other), 9)).isZero();
    }
}
