package swivel.language.symptoms;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.language.levels.LevelReader;
import swivel.language.symptoms.SymptomTalk.Reckoned;
import swivel.language.text.History;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;

/**
 * Reads where it hurts, on which side, how much, how it feels and since when. What was not said stays unknown.
 *
 * <p>Safe for use by several threads.
 */
public final class SymptomReader {
    private final Wording wording;
    private final LevelReader levels;
    private final ClueFinder clues;
    private final ReportWords reportWords;
    private final AboutOthers others;

    /** @throws VocabularyException if the vocabulary names a region, side or quality that does not exist */
    public SymptomReader(Wording wording) {
        this.wording = wording;
        this.levels = new LevelReader(wording);
        this.clues = new ClueFinder(wording, levels);
        this.reportWords = new ReportWords(wording);
        this.others = new AboutOthers(wording);
    }

    public SymptomTalk read(String message) {
        Utterance utterance = wording.hear(message);
        History.Gone gone = utterance.gone();
        BitSet ofOthers = others.in(utterance);
        List<Clue> all = clues.find(utterance);
        boolean ofAnother = isAbout(ofOthers, all) && !isComparedWith(ofOthers, all);
        List<Clue> found = ofNow(gone, ofAnother ? all : without(ofOthers, all));
        Assembly.Result result = Assembly.of(utterance, found);
        ReportJudge judge = new ReportJudge(utterance, reportWords.in(utterance));
        if (isHistory(gone, found, result)) {
            return SymptomTalk.nothing(judge.asks());
        }
        boolean report = judge.isReport(found, result);
        if (result.drafts().isEmpty()) {
            return withoutRegion(utterance, found, result.nowhere().account(), judge, report);
        }
        List<Symptom> symptoms =
                result.drafts().stream().map(Draft::symptom).distinct().toList();
        List<Reckoned> reckoned = result.drafts().stream()
                .flatMap(draft -> reckoned(draft.account(), found, utterance).stream())
                .distinct()
                .toList();
        List<Symptom> ofBefore = result.drafts().stream()
                .filter(draft -> draft.account().isOnlyOfBefore())
                .map(Draft::symptom)
                .distinct()
                .toList();
        return new SymptomTalk(symptoms, ofBefore, reckoned, null, null, false, judge.asks(), report, ofAnother);
    }

    /** Whether every part of the body that is named is somebody else's. */
    private static boolean isAbout(BitSet ofOthers, List<Clue> found) {
        if (ofOthers.isEmpty()) {
            return false;
        }
        List<Clue> places = found.stream().filter(Clue.Place.class::isInstance).toList();
        return !places.isEmpty() && places.stream().allMatch(place -> ofOthers.get(place.from()));
    }

    /** "My wife's hip is a 6, mine a 2": the part of the body is named only there, and has a figure of their own. */
    private static boolean isComparedWith(BitSet ofOthers, List<Clue> all) {
        return all.stream()
                .anyMatch(clue -> clue instanceof Clue.Bad bad && bad.level().exact() && !ofOthers.get(clue.from()));
    }

    /** Where every part of the body is named of somebody else, what is told of oneself is told of the same part. */
    private static List<Clue> without(BitSet ofOthers, List<Clue> all) {
        if (ofOthers.isEmpty()) {
            return all;
        }
        boolean samePart = isAbout(ofOthers, all);
        return all.stream()
                .filter(clue -> !ofOthers.get(clue.from()) || (samePart && clue instanceof Clue.Place))
                .toList();
    }

    /** Whether all that is told of was years ago, and not a word of how it is now. */
    private static boolean isHistory(History.Gone gone, List<Clue> found, Assembly.Result result) {
        return !result.drafts().isEmpty()
                && found.stream().allMatch(clue -> gone.past().get(clue.from()))
                && result.drafts().stream()
                        .noneMatch(draft ->
                                draft.account().isGone() || draft.account().isDenied());
    }

    /** With the word for what is felt that follows: "really sore". */
    private static Optional<Reckoned> reckoned(Account account, List<Clue> found, Utterance utterance) {
        return account.levelWord().map(bad -> {
            int to = found.stream()
                    .filter(clue -> clue instanceof Clue.Feels && clue.from() == bad.to())
                    .mapToInt(Clue::to)
                    .findFirst()
                    .orElse(bad.to());
            int from = utterance.is(bad.from() - 1, "a") ? bad.from() - 1 : bad.from();
            String words = IntStream.range(from, to)
                    .mapToObj(index -> utterance.at(index).word())
                    .collect(Collectors.joining(" "));
            return new Reckoned(words, bad.level().value());
        });
    }

    /** Without what is only imagined, and without what was years ago, if anything is said of now. */
    private static List<Clue> ofNow(History.Gone gone, List<Clue> all) {
        if (gone.imagined().isEmpty() && gone.past().isEmpty()) {
            return all;
        }
        List<Clue> found =
                all.stream().filter(clue -> !gone.imagined().get(clue.from())).toList();
        BitSet past = gone.past();
        boolean ofBefore = found.stream().anyMatch(clue -> clue instanceof Clue.Place && past.get(clue.from()));
        boolean ofNow = found.stream().anyMatch(clue -> clue instanceof Clue.Place && !past.get(clue.from()));
        return ofBefore && ofNow
                ? found.stream().filter(clue -> !past.get(clue.from())).toList()
                : found;
    }

    private static SymptomTalk withoutRegion(
            Utterance utterance, List<Clue> found, Account nowhere, ReportJudge judge, boolean report) {
        boolean allClear = judge.isAllClear(nowhere);
        OptionalInt severity = allClear ? OptionalInt.of(0) : nowhere.severity();
        List<Reckoned> reckoned = allClear
                ? List.of()
                : reckoned(nowhere, found, utterance).stream().toList();
        return new SymptomTalk(
                List.of(),
                List.of(),
                reckoned,
                boxed(severity),
                nowhere.quality().orElse(null),
                allClear,
                judge.asks(),
                report,
                false);
    }

    /** The side that is named; empty where there is none. */
    public Optional<Side> side(String message) {
        return read("hip, " + message).symptoms().stream()
                .map(Symptom::side)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The figure or word that answers "how bad, 0 to 10?"; empty if the message says anything else. */
    public OptionalInt bareSeverity(String message) {
        return levels.bare(wording.hear(message));
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }
}
