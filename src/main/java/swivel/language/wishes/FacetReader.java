package swivel.language.wishes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;
import swivel.library.Facet;

/**
 * Reads which parts of a drill's card a question asks for. A line of {@code facets.yaml} is a phrase, or several with
 * " + " between them that all have to be heard in one sentence.
 *
 * <p>Safe for use by several threads.
 */
public final class FacetReader {
    private static final String LEXICON = "facets";

    /** Words for these stand in questions for other facets too: "how do I make it easier", "what is a good hold time". */
    private static final Set<Facet> WEAK = EnumSet.of(Facet.STEPS, Facet.WHY);

    private final Wording wording;
    private final PhraseBook<Part> parts;
    private final List<Cue> cues = new ArrayList<>();

    private record Cue(Facet facet, int parts) {}

    private record Sentence(int cue, int sentence) {}

    private record Part(int cue, int number) {}

    /** A cue in a message, from its first word on, with the number of words that were heard. */
    private record Heard(Facet facet, List<Mention<Part>> mentions) {
        int from() {
            return mentions.stream().mapToInt(Mention::from).min().orElseThrow();
        }

        int words() {
            return mentions.stream().mapToInt(Mention::length).sum();
        }

        boolean isWithin(Heard other) {
            return other.words() > words()
                    && mentions.stream()
                            .anyMatch(mine -> other.mentions.stream().anyMatch(mine::overlaps));
        }
    }

    /** @throws VocabularyException if the vocabulary names a facet or a group that does not exist */
    public FacetReader(Wording wording) {
        this.wording = wording;
        this.parts = wording.emptyBook();
        wording.vocabulary().lexicon(LEXICON).forEach((code, lines) -> {
            Facet facet = Wording.constant(Facet.class, code, LEXICON);
            lines.forEach(line -> add(facet, line.split(" \\+ ")));
        });
    }

    private void add(Facet facet, String[] phrases) {
        for (int i = 0; i < phrases.length; i++) {
            wording.add(parts, LEXICON, phrases[i], Optional.of(new Part(cues.size(), i)));
        }
        cues.add(new Cue(facet, phrases.length));
    }

    /** The facets in the order in which they are asked for; empty where none is. */
    public List<Facet> read(String message) {
        Utterance utterance = wording.hear(message);
        List<Heard> heard = heard(utterance);
        if (heard.isEmpty()) {
            return List.of();
        }
        List<Heard> asked = new ArrayList<>(heard);
        asked.removeIf(cue -> heard.stream().anyMatch(cue::isWithin));
        List<Heard> strong =
                asked.stream().filter(cue -> !WEAK.contains(cue.facet())).toList();
        asked.removeIf(cue -> WEAK.contains(cue.facet())
                && strong.stream().anyMatch(other -> isOneQuestion(utterance, cue.from(), other.from())));
        return asked.stream()
                .sorted(Comparator.comparingInt(Heard::from))
                .map(Heard::facet)
                .distinct()
                .toList();
    }

    private List<Heard> heard(Utterance utterance) {
        Map<Sentence, List<Mention<Part>>> found = new LinkedHashMap<>();
        for (Mention<Part> part : parts.all(utterance)) {
            Sentence sentence = new Sentence(part.meaning().cue(), utterance.sentence(part.from()));
            List<Mention<Part>> before = found.computeIfAbsent(sentence, key -> new ArrayList<>());
            if (before.stream().noneMatch(other -> other.meaning().equals(part.meaning()) || other.overlaps(part))) {
                before.add(part);
            }
        }
        List<Heard> heard = new ArrayList<>();
        found.forEach((sentence, mentions) -> {
            Cue cue = cues.get(sentence.cue());
            if (mentions.size() == cue.parts()) {
                heard.add(new Heard(cue.facet(), mentions));
            }
        });
        return heard;
    }

    private static boolean isOneQuestion(Utterance utterance, int one, int other) {
        for (int i = Math.min(one, other) + 1; i <= Math.max(one, other); i++) {
            if (utterance.is(i, "and") || utterance.at(i).before().endsClause()) {
                return false;
            }
        }
        return true;
    }
}
