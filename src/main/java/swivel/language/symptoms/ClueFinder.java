package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.language.levels.Level;
import swivel.language.levels.LevelReader;
import swivel.language.symptoms.Clue.Standing;
import swivel.language.text.Mention;
import swivel.language.text.Negation;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;
import swivel.language.times.DurationReader;

/** Finds everything in a message that may describe a symptom, and passes over the names of drills. */
final class ClueFinder {

    /** What a phrase of {@code drill-words.yaml} is. */
    private enum DrillWord {
        /** The name of a drill, or a figure of speech, that holds a body part or a figure. */
        NAME,
        /** Makes a drill of the body part before it: hip opener, leg raises. */
        AFTER_A_BODY_PART
    }

    private final PhraseBook<Region> regions;
    private final SideFinder sides;
    private final PhraseBook<Quality> qualities;
    private final PhraseBook<Standing> standings;
    private final DurationReader durations;
    private final PhraseBook<DrillWord> drillWords;
    private final LevelReader levels;

    ClueFinder(Wording wording, LevelReader levels) {
        this.regions = wording.book("regions", Region.class);
        this.sides = new SideFinder(wording);
        this.qualities = wording.book("qualities", Quality.class);
        this.standings = wording.book("standings", Standing.class);
        this.durations = new DurationReader(wording);
        this.drillWords = wording.book("drill-words", DrillWord.class);
        this.levels = levels;
    }

    /** From left to right. */
    List<Clue> find(Utterance utterance) {
        Negation.Reach denied = utterance.denied();
        boolean[] taken = new boolean[utterance.size()];
        List<Clue> clues = new ArrayList<>();
        List<Mention<DrillWord>> drills = drillWords.longest(utterance);
        drills.stream().filter(word -> word.meaning() == DrillWord.NAME).forEach(name -> take(taken, name));

        for (Mention<Quality> feels : free(qualities.longest(utterance), taken)) {
            clues.add(new Clue.Feels(feels.meaning(), denied.denies(feels), feels.from(), feels.to()));
            if (feels.length() > 1) {
                take(taken, feels);
            }
        }
        for (Mention<Region> place : free(regions.longest(utterance), taken)) {
            if (!isDrill(utterance, place, drills)) {
                boolean plural = utterance.at(place.to() - 1).isPlural();
                boolean not = isDeniedItself(utterance, place, denied);
                clues.add(new Clue.Place(place.meaning(), plural, not, place.from(), place.to()));
            }
            take(taken, place);
        }
        sides.in(utterance, clues, denied).forEach(clues::add);
        free(standings.longest(utterance), taken).forEach(stands -> clues.add(standing(stands, denied.denies(stands))));
        clues.addAll(NothingFelt.in(utterance, clues));
        addLevels(utterance, taken, clues);
        addLevelWords(utterance, drills, denied, clues);
        durations
                .in(utterance)
                .forEach(lasting -> clues.add(new Clue.Lasts(lasting.meaning(), lasting.from(), lasting.to())));
        clues.sort(Comparator.comparingInt(Clue::from).thenComparingInt(Clue::to));
        return clues;
    }

    private static Clue standing(Mention<Standing> stands, boolean denied) {
        return stands.meaning() == Standing.PAINLESS
                ? new Clue.Feels(Quality.PAIN, !denied, stands.from(), stands.to())
                : new Clue.Stands(stands.meaning(), denied, stands.from(), stands.to());
    }

    private void addLevels(Utterance utterance, boolean[] taken, List<Clue> clues) {
        for (Mention<Level> level : free(levels.in(utterance), taken)) {
            clues.add(new Clue.Bad(level.meaning(), level.from(), level.to()));
        }
    }

    /** Words such as "killing me" may say both how it feels and how bad it is. */
    private void addLevelWords(
            Utterance utterance, List<Mention<DrillWord>> drills, Negation.Reach denied, List<Clue> clues) {
        boolean[] named = new boolean[utterance.size()];
        drills.stream().filter(word -> word.meaning() == DrillWord.NAME).forEach(name -> take(named, name));
        regions.longest(utterance).forEach(place -> take(named, place));
        for (Mention<Level> level : free(levels.wordsIn(utterance), named)) {
            if (!denied.denies(level) && stressesSomething(level, clues)) {
                clues.add(new Clue.Bad(level.meaning(), level.from(), level.to()));
            }
        }
    }

    /** Whether a word such as "really" stands beside something that can be felt. */
    private static boolean stressesSomething(Mention<Level> word, List<Clue> clues) {
        return clues.stream()
                .anyMatch(clue ->
                        clue instanceof Clue.Feels && clue.from() - word.to() <= 2 && word.from() - clue.to() <= 2);
    }

    /** "Not the hip", "nothing in the hips": only small words stand between. */
    private boolean isDeniedItself(Utterance utterance, Mention<Region> place, Negation.Reach denied) {
        int denial = denied.denial(place);
        for (int i = denial + 1; denial >= 0 && i < place.from(); i++) {
            if (!utterance.at(i).isFiller()) {
                return false;
            }
        }
        return denial >= 0;
    }

    private static boolean isDrill(Utterance utterance, Mention<Region> place, List<Mention<DrillWord>> drills) {
        return drills.stream()
                .anyMatch(word -> word.meaning() == DrillWord.AFTER_A_BODY_PART
                        && word.from() == place.to()
                        && !utterance.at(word.from()).before().endsClause());
    }

    private static <M> List<Mention<M>> free(List<Mention<M>> mentions, boolean[] taken) {
        List<Mention<M>> free = new ArrayList<>();
        for (Mention<M> mention : mentions) {
            if (isFree(mention, taken)) {
                free.add(mention);
            }
        }
        return free;
    }

    private static boolean isFree(Mention<?> mention, boolean[] taken) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, Mention<?> mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            taken[i] = true;
        }
    }
}
