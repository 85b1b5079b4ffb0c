package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.Training;
import swivel.coaching.Week;
import swivel.conversation.words.HealthWords;
import swivel.conversation.words.ProfileWords;
import swivel.library.Library;
import swivel.library.Quarter;

/** Puts right what contradicts itself, and says so. The more careful of two answers stays. */
final class Corrections {
    static final String PRECAUTIONS_HOLD = "thr-within-precautions";
    private static final String LATE_PREGNANCY = "pregnancy-20wk-supine";
    private static final String EARLY_PREGNANCY = "pregnancy-prone";
    private static final Set<String> PREGNANCY = Set.of(LATE_PREGNANCY, EARLY_PREGNANCY);
    private static final Set<String> PRECAUTIONS_OVER = Set.of("thr-posterior", "thr-anterior");
    /** What a new hip is first, and what it is once its precautions are over. */
    static final List<String> STAGES_OF_A_REPLACEMENT = List.of("thr-posterior", "thr-anterior", PRECAUTIONS_HOLD);

    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    /** @param words what is said of it, in sentences */
    record Corrected(Athlete athlete, List<String> words) {
        Corrected {
            words = List.copyOf(words);
        }
    }

    private final List<String> words = new ArrayList<>();
    private final Set<String> conditions = new TreeSet<>();

    private Corrections() {}

    /** What an answer comes to, with what it blocks. */
    static Corrected of(Athlete before, Athlete after, Library library) {
        Corrections corrections = new Corrections();
        corrections.conditions.addAll(after.conditions());
        corrections.stages(before, after);
        Athlete staged = after.with(after.body().withConditions(corrections.conditions));
        corrections.named(before, staged, library);
        corrections.ages(before, staged);
        Athlete corrected =
                corrections.days(before, staged, library.programmes().quarter());
        return new Corrected(corrected, corrections.words);
    }

    /** What counts as long as nobody knows which of these it is. */
    static Set<String> mostCareful(List<String> codes) {
        Set<String> careful = new TreeSet<>(codes);
        if (careful.contains(PRECAUTIONS_HOLD)) {
            careful.removeAll(PRECAUTIONS_OVER);
        }
        if (careful.contains(LATE_PREGNANCY)) {
            careful.remove(EARLY_PREGNANCY);
        }
        return careful;
    }

    private void named(Athlete before, Athlete after, Library library) {
        after.conditions().stream()
                .filter(code -> !before.conditions().contains(code))
                .sorted()
                .flatMap(code -> library.condition(code).stream())
                .forEach(condition -> words.add(HealthWords.noted(condition, library)));
        before.conditions().stream()
                .filter(code -> !after.conditions().contains(code))
                .sorted()
                .flatMap(code -> library.condition(code).stream())
                .forEach(condition -> words.add("Taken off: " + HealthWords.lower(condition.askedAs()) + "."));
    }

    /** Two stages of one thing cannot both be now. */
    private void stages(Athlete before, Athlete after) {
        if (before.conditions().equals(after.conditions())) {
            return;
        }
        if (conditions.contains(PRECAUTIONS_HOLD) && conditions.removeAll(PRECAUTIONS_OVER)) {
            words.add("Precautions cannot hold and be lifted at once: I go by those that hold.");
        }
        if (conditions.containsAll(PREGNANCY)) {
            conditions.remove(EARLY_PREGNANCY);
            words.add("Of the two I go by 20 weeks or more, which is the more careful.");
        }
    }

    private void ages(Athlete before, Athlete after) {
        boolean pregnant = conditions.stream().anyMatch(PREGNANCY::contains);
        boolean changed = before.age() != after.age() || !before.conditions().equals(after.conditions());
        if (pregnant && changed && after.age() == AgeBand.UNDER_16) {
            words.add(
                    "Under 16 and pregnant: I plan no training then. A midwife or doctor says what is good for you; please "
                            + "take an adult you trust along.");
        }
        if (pregnant && changed && after.age() == AgeBand.FROM_65) {
            words.add(
                    "You told me of 65 or more and of a pregnancy. Until you put one of them right in /settings, I go by "
                            + "both.");
        }
    }

    private Athlete days(Athlete before, Athlete after, Quarter quarter) {
        Training training = after.training();
        boolean changed = !before.fullDays().equals(after.fullDays());
        Set<DayOfWeek> full = new TreeSet<>();
        Week week = Week.of(after, quarter);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (week.kind(A_MONDAY.with(TemporalAdjusters.nextOrSame(day))) == DayKind.FULL) {
                full.add(day);
            }
        }
        boolean tooMany = changed && !full.equals(new TreeSet<>(training.fullDays()));
        if (tooMany) {
            words.add("Full sessions need a day between them, and too many wear you out: " + ProfileWords.days(full)
                    + ". The other days get short sets.");
        }
        if (before.minutes() != after.minutes() && after.minutes() < 5 && !full.isEmpty()) {
            words.add(
                    "With " + after.minutes() + " minutes a full session is one pair of drills. That still counts, and "
                            + full.size() + " times a week it adds up.");
        }
        return tooMany ? after.with(training.withFullDays(full)) : after;
    }
}
