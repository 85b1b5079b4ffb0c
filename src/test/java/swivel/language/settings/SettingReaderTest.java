package swivel.language.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import swivel.coaching.Libraries;
import swivel.language.Labelled;
import swivel.language.Readers;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;
import swivel.library.Equipment;

final class SettingReaderTest {
    private static final Readers READERS = Readers.of(Libraries.WHOLE.vocabulary());

    @Test
    void everyLabelledSettingIsHeardAsWhatItIs() {
        assertThat(Labelled.rows("settings.tsv"))
                .filteredOn(row -> !row[2].isEmpty() && !row[2].equals("LivesWith"))
                .allSatisfy(row -> assertThat(READERS.settings().read(row[0]))
                        .as(row[0])
                        .map(setting -> setting.getClass().getSimpleName())
                        .contains(row[2]));
    }

    @Test
    void whatIsNoSettingIsNone() {
        assertThat(Labelled.rows("settings.tsv"))
                .filteredOn(row -> row[1].equals("unknown") || row[1].equals("-"))
                .allSatisfy(row -> {
                    assertThat(READERS.settings().read(row[0])).as(row[0]).isEmpty();
                    assertThat(READERS.conditions().told(row[0])).as(row[0]).isEmpty();
                });
    }

    @Test
    void aTimeIsReadWithItsDays() {
        assertThat(READERS.settings().read("730 every mornin not weekends"))
                .contains(new Setting.Remind(
                        new TimeTalk.At(LocalTime.of(7, 30), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))));
    }

    @Test
    void aBareHourIsAskedBack() {
        assertThat(READERS.settings().read("set it for 8"))
                .contains(new Setting.Remind(new TimeTalk.Either(LocalTime.of(8, 0), LocalTime.of(20, 0), Set.of())));
    }

    @Test
    void aPauseKnowsItsEnd() {
        assertThat(READERS.settings().read("stop reminding me for two weeks"))
                .contains(new Setting.Pause(new Until.For(Period.ofWeeks(2))));
        assertThat(READERS.settings().read("no reminders til next monday"))
                .contains(new Setting.Pause(new Until.Day(DayOfWeek.MONDAY)));
    }

    @Test
    void severalThingsAreHeardAtOnce() {
        assertThat(READERS.settings().read("i bought a mini band and a roller"))
                .contains(new Setting.Owns(Set.of(Equipment.MINI_BAND, Equipment.FOAM_ROLLER)));
    }

    @Test
    void aConditionThatMayBeSeveralComesAsAll() {
        assertThat(READERS.conditions().told("I had a hip replacement in May"))
                .contains(List.of("thr-within-precautions", "thr-posterior", "thr-anterior"));
    }

    @Test
    void whatIsDeniedIsNotNamed() {
        assertThat(READERS.conditions().named("no osteoporosis, but a hernia"))
                .containsExactly(List.of("hernia-or-pelvic-floor"));
    }

    @Test
    void everyConditionThatIsNamedExists() {
        var known = Libraries.WHOLE.conditions().stream()
                .map(condition -> condition.code())
                .toList();
        Libraries.WHOLE
                .vocabulary()
                .lexicon("living-with")
                .keySet()
                .forEach(codes -> assertThat(known).contains(codes.split(" ")));
    }
}
