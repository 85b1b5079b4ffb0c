package swivel.language.symptoms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import swivel.coaching.Symptom;
import swivel.language.text.Gap;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Token;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** Reads what puts a report of a moment ago right: "no, 3", "sorry, I meant the right hip", "3, not 6". */
public final class CorrectionReader {
    private static final int MOST_WORDS_OF_A_SIDE = 3;

    private final Wording wording;
    private final SymptomReader symptoms;
    private final PhraseBook<Part> parts;

    /** What a phrase of {@code second-thoughts.yaml} does in the message. */
    private enum Part {
        OPENINGS,
        CONTRASTS,
        BESIDES
    }

    /** @throws swivel.language.text.VocabularyException if the vocabulary names a part that does not exist */
    public CorrectionReader(Wording wording, SymptomReader symptoms) {
        this.wording = wording;
        this.symptoms = symptoms;
        this.parts = wording.book("second-thoughts", Part.class);
    }

    /** Empty where the message puts nothing right. */
    public Optional<Correction> read(String message) {
        Utterance said = wording.hear(message);
        List<Mention<Part>> found = parts.all(said);
        int from = afterOpenings(found);
        Optional<Mention<Part>> contrast =
                found.stream().filter(part -> part.meaning() == Part.CONTRASTS).findFirst();
        boolean more = found.stream().anyMatch(part -> part.meaning() == Part.BESIDES);
        if (said.asks() || more) {
            return Optional.empty();
        }
        if (from == 0 && contrast.isEmpty()) {
            return figure(said, 0, said.size());
        }
        int to = contrast.map(Mention::from).orElse(said.size());
        return to > from
                ? meant(said, from, to)
                : contrast.flatMap(not -> meant(said, said.clauseEnd(not.from()), said.size()));
    }

    /** "No, sorry, I meant ..." */
    private static int afterOpenings(List<Mention<Part>> found) {
        int from = 0;
        for (Mention<Part> part : found) {
            boolean goesOn = part.meaning() == Part.OPENINGS && part.from() <= from;
            from = goesOn ? Math.max(from, part.to()) : from;
        }
        return from;
    }

    private Optional<Correction> meant(Utterance said, int from, int to) {
        String words = words(said, from, to);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Symptom> placed = symptoms.read(words).symptoms();
        return figure(said, from, to).or(() -> placed.isEmpty() ? side(words, to - from) : place(placed));
    }

    /** A figure and nothing else. */
    private Optional<Correction> figure(Utterance said, int from, int to) {
        OptionalInt severity = symptoms.bareSeverity(words(said, from, to));
        boolean hasFigure =
                IntStream.range(from, to).anyMatch(index -> said.at(index).number() != null);
        return hasFigure && severity.isPresent() ? Optional.of(Correction.to(severity.getAsInt())) : Optional.empty();
    }

    private static String words(Utterance said, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : IntStream.range(from, to).mapToObj(said::at).toList()) {
            words.append(token.before() == Gap.SLASH ? "/" : " ").append(token.word());
        }
        return words.toString();
    }

    private static Optional<Correction> place(List<Symptom> placed) {
        return Optional.of(placed)
                .filter(one -> one.size() == 1)
                .map(List::getFirst)
                .filter(Symptom::isPresent)
                .map(symptom -> new Correction(symptom.region(), symptom.side(), symptom.severity()));
    }

    private Optional<Correction> side(String words, int count) {
        return count > MOST_WORDS_OF_A_SIDE
                ? Optional.empty()
                : symptoms.side(words).map(side -> new Correction(null, side, null));
    }
}
