package swivel.language.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import swivel.library.Vocabulary;

/** Sets the marks that a dictated message only names, and takes out the words that fill its pauses. */
final class Dictation {
    private static final String LEXICON = "speech";

    /** The codes of {@code speech.yaml} and what each of their phrases is written as. */
    private static final Map<String, String> MARKS =
            Map.of("comma", ", ", "full-stop", ". ", "question-mark", "? ", "exclamation-mark", "! ", "pause", " ");

    private static final String KEPT = "kept";

    private final Map<String, String> written = new HashMap<>();
    private final List<String> marks = new ArrayList<>();
    private final Pattern spoken;

    /** @throws VocabularyException if the vocabulary names a mark that does not exist */
    Dictation(Vocabulary vocabulary) {
        vocabulary.lexicon(LEXICON).forEach(this::add);
        this.spoken = Pattern.compile(written.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}'])(?:", ")(?![\\p{L}'])")));
    }

    private void add(String code, List<String> phrases) {
        String mark = MARKS.get(code);
        if (mark == null && !code.equals(KEPT)) {
            throw new VocabularyException(LEXICON, "there is no mark '" + code + "'");
        }
        phrases.forEach(phrase -> written.put(phrase, mark == null ? phrase : mark));
        marks.addAll(mark == null ? List.of() : phrases);
    }

    private boolean mayHoldMark(String plain) {
        for (String mark : marks) {
            if (plain.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** The message as it would have been typed; {@linkplain Tokenizer#plain plain} before and after. */
    String typed(String plain) {
        return !mayHoldMark(plain)
                ? plain
                : spoken.matcher(plain).replaceAll(found -> written.getOrDefault(found.group(), found.group()));
    }
}
