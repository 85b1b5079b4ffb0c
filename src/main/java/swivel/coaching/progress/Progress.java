package swivel.coaching.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import swivel.coaching.History;
import swivel.library.Block;
import swivel.library.Category;
import swivel.library.Dose;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.Quarter;

/** How far somebody has come by the morning of a day, with each drill and in their quarter. Not safe for threads. */
public final class Progress {
    private final Library library;
    private final LocalDate firstDay;
    private final LocalDate day;
    private final Diary diary;
    private final Map<DrillId, Standing> standings = new HashMap<>();
    private @Nullable Integer highestOpened;

    private Progress(Library library, LocalDate firstDay, LocalDate day, Diary diary) {
        this.library = library;
        this.firstDay = firstDay;
        this.day = day;
        this.diary = diary;
    }

    /**
     * @param history everything since the first day; what is done and said on {@code day} itself changes nothing yet
     * @param firstDay of the person
     */
    public static Progress of(History history, Library library, LocalDate firstDay, LocalDate day) {
        return new Progress(library, firstDay, day, new Diary(history, day));
    }

    public Standing standing(DrillFacts drill) {
        Standing known = standings.get(drill.id());
        if (known != null) {
            return known;
        }
        Ladder ladder = Ladder.of(drill);
        Standing standing = Standing.START;
        for (Experience experience : diary.of(drill.id(), drill.easier())) {
            standing = standing.after(experience, ladder);
        }
        standings.put(drill.id(), standing);
        return standing;
    }

    /** What has been made harder last in this drill; the range where it is no harder than on its card. */
    public Variable grown(DrillFacts drill) {
        return Steps.variable(drill, standing(drill).step());
    }

    /** What the drill stepped up to, as a dose: more of the one of its card, where repetitions or hold are what grew. */
    public Dose dose(DrillFacts drill, Dose card) {
        return Steps.dose(drill, card, standing(drill).step());
    }

    /** Whether the easier variant of this drill was mastered, and with it everything that the chain asks for before. */
    public boolean opens(DrillFacts drill) {
        return library.easierThan(drill.id())
                .map(Drill::facts)
                .filter(easier -> standing(easier).mastered())
                .filter(easier ->
                        drill.level() - easier.level() <= 1 || hasMastered(drill.category(), drill.level() - 1))
                .isPresent();
    }

    /** The highest level of which a drill was opened; 1 where none was. */
    public int highestOpened() {
        Integer known = highestOpened;
        if (known == null) {
            known = library.drills().stream()
                    .map(Drill::facts)
                    .filter(this::opens)
                    .mapToInt(DrillFacts::level)
                    .max()
                    .orElse(1);
            highestOpened = known;
        }
        return known;
    }

    private boolean hasMastered(Category category, int level) {
        return library.drills().stream()
                .map(Drill::facts)
                .anyMatch(drill -> drill.category() == category
                        && drill.level() == level
                        && standing(drill).mastered());
    }

    /**
     * The day from which the weeks of the quarter count: the first day, moved so that a block begins again after 21 days
     * without any training.
     */
    public LocalDate quarterFrom() {
        Quarter quarter = library.programmes().quarter();
        LocalDate from = firstDay;
        LocalDate last = firstDay;
        for (LocalDate next : trainedAndToday()) {
            if (isLongAgo(last, next)) {
                Block block = quarter.block(from, last);
                from = next.minusWeeks(block.firstWeek() - 1L);
            }
            last = next;
        }
        return from;
    }

    /**
     * Days since training began, or began again after 21 days without any. A break of more than seven days
     * is no training and takes a week away, as it takes each drill a step back.
     */
    public long daysOfTraining() {
        long days = 0;
        LocalDate last = firstDay;
        for (LocalDate next : trainedAndToday()) {
            long since = ChronoUnit.DAYS.between(last, next);
            if (since <= Diary.A_WEEK) {
                days += since;
            } else {
                days = since > Diary.THREE_WEEKS ? 0 : Math.max(0, days - Diary.A_WEEK);
            }
            last = next;
        }
        return days;
    }

    private NavigableSet<LocalDate> trainedAndToday() {
        NavigableSet<LocalDate> days = new TreeSet<>(diary.trained().tailSet(firstDay));
        days.add(day);
        return days;
    }

    private static boolean isLongAgo(LocalDate last, LocalDate next) {
        return ChronoUnit.DAYS.between(last, next) > Diary.THREE_WEEKS;
    }
}
