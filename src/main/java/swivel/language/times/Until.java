package swivel.language.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** How long something lasts, as it was said: "till Sunday", "for two weeks", "until 5 January". */
public sealed interface Until {

    /** From today on, so long. */
    record For(Period period) implements Until {}

    /** The next such day; today is none. */
    record Day(DayOfWeek day) implements Until {}

    record Date(MonthDay date) implements Until {}

    /** @param number 1 to 31; where a month is too short, its last day */
    record DayOfMonth(int number) implements Until {}

    /** The day that was named, or the day after the time that was named; always after today. */
    default LocalDate end(LocalDate today) {
        return switch (this) {
            case For(Period period) -> today.plus(period);
            case Day(DayOfWeek day) -> today.with(TemporalAdjusters.next(day));
            case DayOfMonth(int number) -> {
                LocalDate thisMonth = dayOf(YearMonth.from(today), number);
                yield thisMonth.isAfter(today)
                        ? thisMonth
                        : dayOf(YearMonth.from(today).plusMonths(1), number);
            }
            case Date(MonthDay date) -> {
                LocalDate thisYear = date.atYear(today.getYear());
                yield thisYear.isAfter(today) ? thisYear : date.atYear(today.getYear() + 1);
            }
        };
    }

    private static LocalDate dayOf(YearMonth month, int number) {
        return month.atDay(Math.min(number, month.lengthOfMonth()));
    }

    /** Whether a last day was named rather than a length. */
    default boolean namesADay() {
        return !(this instanceof For);
    }
}
