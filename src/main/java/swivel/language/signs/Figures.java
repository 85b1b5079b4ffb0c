package swivel.language.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import swivel.language.levels.Level;
import swivel.language.levels.LevelReader;
import swivel.language.text.Gap;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;
import swivel.language.times.DurationReader;

/** The groups of a warning sign that are reckoned rather than listed: ages, pain of six or eight and more, six weeks and more. */
final class Figures {
    static final String UNDER_16 = "under-16";
    static final String OVER_15 = "16-or-over";
    static final String OVER_64 = "65-or-over";
    /** A listed group: that it hurts is also said by a figure. */
    static final String PAIN = "pain";

    static final String PAIN_OF_SIX = "pain-of-six";
    static final String PAIN_OF_EIGHT = "pain-of-eight";
    static final String SIX_WEEKS = "six-weeks";
    static final Set<String> GROUPS = Set.of(UNDER_16, OVER_15, OVER_64, PAIN_OF_SIX, PAIN_OF_EIGHT, SIX_WEEKS);

    /** The code of those after whom a figure on its own is an age. */
    private static final String PERSON = "person";

    /** By the code of phrases for an age: the least that is one, for those who write themselves and those who are grown up. */
    private static final Map<String, Integer> YOUNGEST = Map.of("own", 8, "adult", 16);

    private static final int GROWN_UP = 16;
    private static final int OLDEST = 120;
    private static final int DAYS_OF_SIX_WEEKS = 42;

    private final PhraseBook<String> ages;
    private final LevelReader levels;
    private final DurationReader durations;

    Figures(Wording wording) {
        this.ages = wording.book("ages", code -> code);
        this.levels = new LevelReader(wording);
        this.durations = new DurationReader(wording);
    }

    List<Mention<String>> in(Utterance utterance) {
        List<Mention<String>> found = agesIn(utterance);
        List<Mention<String>> ages = List.copyOf(found);
        for (Mention<Level> level : levels.in(utterance)) {
            if (ages.stream().noneMatch(level::overlaps)) {
                addPain(level, found);
            }
        }
        for (Mention<Integer> days : durations.in(utterance)) {
            if (days.meaning() >= DAYS_OF_SIX_WEEKS) {
                found.add(new Mention<>(SIX_WEEKS, days.from(), days.to()));
            }
        }
        return found;
    }

    private List<Mention<String>> agesIn(Utterance utterance) {
        List<Mention<String>> found = new ArrayList<>();
        for (Mention<String> mention : ages.longest(utterance)) {
            Mention<String> age = mention.meaning().equals(PERSON) ? aside(utterance, mention) : mention;
            int youngest = YOUNGEST.getOrDefault(mention.meaning(), 1);
            years(utterance, age, youngest).ifPresent(years -> {
                found.add(new Mention<>(years < GROWN_UP ? UNDER_16 : OVER_15, age.from(), age.to()));
                if (years >= 65) {
                    found.add(new Mention<>(OVER_64, age.from(), age.to()));
                }
            });
        }
        leadingAge(utterance).ifPresent(found::add);
        return found;
    }

    private static void addPain(Mention<Level> level, List<Mention<String>> found) {
        if (level.meaning().value() >= 2) {
            found.add(new Mention<>(PAIN, level.from(), level.to()));
        }
        if (level.meaning().value() >= 6) {
            found.add(new Mention<>(PAIN_OF_SIX, level.from(), level.to()));
        }
        if (level.meaning().value() >= 8) {
            found.add(new Mention<>(PAIN_OF_EIGHT, level.from(), level.to()));
        }
    }

    /** "72, fell in the garden": a figure of its own at the start, too high for a level. */
    private static Optional<Mention<String>> leadingAge(Utterance utterance) {
        Double number = utterance.size() > 1 ? utterance.at(0).number() : null;
        boolean old = number != null && number >= 65 && number <= OLDEST;
        return old && utterance.at(1).before() == Gap.CLAUSE
                ? Optional.of(new Mention<>(OVER_64, 0, 1))
                : Optional.empty();
    }

    /** "my daughter, 11, has": the figure that makes up the clause after a person. */
    private static Mention<String> aside(Utterance utterance, Mention<String> person) {
        int at = person.to();
        boolean aside = at < utterance.size()
                && utterance.at(at).before().endsClause()
                && utterance.clauseEnd(at) == at + 1
                && utterance.sentence(at) == utterance.sentence(person.from());
        return aside ? new Mention<>(person.meaning(), person.from(), at + 1) : person;
    }

    private static OptionalInt years(Utterance utterance, Mention<String> age, int youngest) {
        for (int i = age.from(); i < age.to(); i++) {
            Double number = utterance.at(i).number();
            if (number != null && number >= youngest && number <= OLDEST) {
                return OptionalInt.of(number.intValue());
            }
        }
        return OptionalInt.empty();
    }
}
