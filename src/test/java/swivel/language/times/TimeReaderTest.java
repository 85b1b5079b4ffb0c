package swivel.language.times;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.language.times.TimeTalk.At;
import swivel.language.times.TimeTalk.Either;
import swivel.language.times.TimeTalk.Impossible;
import swivel.language.times.TimeTalk.None;

class TimeReaderTest {
    private final TimeReader reader = new TimeReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            730                                      | 07:30
            7.30                                     | 07:30
            7:30pm                                   | 19:30
            7:30 p.m. please                         | 19:30
            12am                                     | 00:00
            12:15 pm                                 | 12:15
            19h30                                    | 19:30
            24:00                                    | 00:00
            noon                                     | 12:00
            midnight                                 | 00:00
            seven thirty                             | 07:30
            at seven oh five                         | 07:05
            seven o’clock in the evening             | 19:00
            half past seven                          | 07:30
            half past 7pm                            | 19:30
            quarter past 7                           | 07:15
            a quarter to eight tonight               | 19:45
            quarter to one                           | 12:45
            at ten to seven                          | 06:50
            twenty-five past six                     | 06:25
            at 7ish                                  | 07:00
            at 7                                     | 07:00
            at 7 in the evening                      | 19:00
            every evening at 7                       | 19:00
            at 2 at night                            | 02:00
            remind me tomorrow morning at 6:45       | 06:45
            remind me daily 8                        | 08:00
            remind me at 7 to stretch for 20 minutes | 07:00
            good evening! remind me at 7             | 07:00
            every morning, but at noon               | 12:00
            """)
    void timesAreReadInFiguresAndInWords(String said, LocalTime time) {
        assertThat(reader.read(said))
                .isInstanceOfSatisfying(At.class, at -> assertThat(at.time()).isEqualTo(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "4/10",
                "left hip is sore, 4/10",
                "pain at 7",
                "sore at 6 of 10 in the morning",
                "90/90",
                "90:90 stretch",
                "3 sets",
                "3 x 10 reps",
                "hold it for 45 seconds",
                "two thirty second holds",
                "at 90 degrees",
                "I feel it at one point",
                "12.10.2025",
                "2025-10-12",
                "in 2 hours",
                "stiff in the morning for 20 min",
                "I am sore",
                "on weekdays",
                "🙂"
            })
    void numbersOfAnotherKindAreNoTime(String said) {
        assertThat(reader.read(said)).isEqualTo(new None());
    }

    @ParameterizedTest
    @CsvSource({
        "half seven, 06:30, 07:30",
        "half 7 in the evening, 18:30, 19:30",
        "half one, 12:30, 01:30",
        "remind me at 7 or 8, 07:00, 08:00",
        "7 or 8pm, 19:00, 20:00",
        "move it from 7:30 to 8:00, 07:30, 08:00"
    })
    void whatMayBeTwoTimesIsAskedBack(String said, LocalTime first, LocalTime second) {
        assertThat(reader.read(said)).isInstanceOfSatisfying(Either.class, either -> {
            assertThat(either.first()).isEqualTo(first);
            assertThat(either.second()).isEqualTo(second);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:99", "7:75", "24:01", "19:30am"})
    void aTimeThatNoClockShowsIsNamed(String said) {
        assertThat(reader.read("at " + said))
                .isInstanceOfSatisfying(
                        Impossible.class, impossible -> assertThat(said).startsWith(impossible.said()));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 07:00",
        "730, 07:30",
        "7 30, 07:30",
        "0730, 07:30",
        "19, 19:00",
        "seven, 07:00",
        "ten to seven, 06:50",
        "7 weekdays, 07:00",
        "7 30 pm, 19:30"
    })
    void anArgumentMayBeABareFigure(String said, LocalTime time) {
        assertThat(reader.readArgument(said))
                .isInstanceOfSatisfying(At.class, at -> assertThat(at.time()).isEqualTo(time));
    }

    @Test
    void anArgumentIsNotReadAtAnyPrice() {
        assertThat(reader.readArgument("2530")).isEqualTo(new Impossible("2530"));
        assertThat(reader.readArgument("7 75")).isEqualTo(new Impossible("7 75"));
        assertThat(reader.readArgument("half 7")).isInstanceOf(Either.class);
        assertThat(reader.readArgument("7 or 8")).isInstanceOf(Either.class);
        assertThat(reader.readArgument("banana")).isEqualTo(new None());
        assertThat(reader.readArgument("4/10")).isEqualTo(new None());
        assertThat(reader.readArgument("3 sets")).isEqualTo(new None());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on weekdays                       | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY
            not weekends                      | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY
            mon wed fri                       | MONDAY WEDNESDAY FRIDAY
            mon-wed-fri                       | MONDAY WEDNESDAY FRIDAY
            mon/wed/fri                       | MONDAY WEDNESDAY FRIDAY
            mondays and thursdays             | MONDAY THURSDAY
            tuesday through thursday          | TUESDAY WEDNESDAY THURSDAY
            sat - mon                         | SATURDAY SUNDAY MONDAY
            at the weekend                    | SATURDAY SUNDAY
            except saturday and sunday        | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY
            weekdays but not friday           | MONDAY TUESDAY WEDNESDAY THURSDAY
            every day but thursday and friday | MONDAY TUESDAY WEDNESDAY SATURDAY SUNDAY
            not on sundays but on mondays     | MONDAY
            don't remind me on weekdays       | SATURDAY SUNDAY
            I do not care, make it mondays    | MONDAY
            """)
    void daysAreReadInWords(String said, String days) {
        Set<DayOfWeek> expected = EnumSet.noneOf(DayOfWeek.class);
        for (String day : days.split(" ", -1)) {
            expected.add(DayOfWeek.valueOf(day));
        }
        assertThat(reader.days(said)).isEqualTo(expected);
        assertThat(reader.read(said + " at 7:30")).isEqualTo(new At(LocalTime.of(7, 30), expected));
    }

    @Test
    void everyDayIsSevenDaysAndNoDayIsNone() {
        assertThat(reader.read("every day at 7:30"))
                .isEqualTo(new At(LocalTime.of(7, 30), EnumSet.allOf(DayOfWeek.class)));
        assertThat(reader.read("at 7:30")).isEqualTo(new At(LocalTime.of(7, 30), Set.of()));
        assertThat(reader.days("I sat in the sun every other day")).isEmpty();
    }

    @Test
    void daysComeInTheOrderOfTheWeek() {
        assertThat(reader.days("sun, sat, fri, thu, wed, tue and mon"))
                .containsExactly(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY);
    }

    @Test
    void theDaysOutliveAQuestionBack() {
        assertThat(reader.read("half seven on mondays"))
                .isEqualTo(new Either(LocalTime.of(6, 30), LocalTime.of(7, 30), Set.of(MONDAY)));
    }
}
