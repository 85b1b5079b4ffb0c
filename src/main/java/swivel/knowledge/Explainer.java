package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Explanation.Passed;
import swivel.knowledge.Explanation.Scored;
import swivel.knowledge.Explanation.Word;
import swivel.knowledge.Judge.Decision;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Passages.Hit;
import swivel.knowledge.index.SearchIndex;
import swivel.library.DrillId;
import swivel.library.Library;

/** Puts what the rules saw and said into words. It decides nothing. */
final class Explainer {
    private static final Set<Form> TOLD_BY_PARTS =
            EnumSet.of(Form.FILLER, Form.CARD, Form.BODY, Form.EXERCISE, Form.OTHER_BODY);

    private final Library library;
    private final SearchIndex index;
    private final InContent inContent;

    Explainer(Library library, SearchIndex index) {
        this.library = library;
        this.index = index;
        this.inContent = new InContent(library, index);
    }

    Explanation explain(Case asked, Decision decision) throws IOException {
        return new Explanation(
                decision.verdict().answer(),
                decision.verdict().rule(),
                decision.verdict().because().get(),
                decision.passed().stream()
                        .map(passed -> new Passed(
                                passed.rule(), passed.pass().because().get()))
                        .toList(),
                words(asked),
                phrases(asked),
                scored(asked.drills(), asked),
                scored(asked.articles(), asked),
                scored(asked.selfTests(), asked));
    }

    private List<Word> words(Case asked) throws IOException {
        List<Word> words = new ArrayList<>();
        for (int place = 0; place < asked.message().words().size(); place++) {
            words.add(new Word(
                    asked.reading().written(place),
                    asked.reading().mended(place),
                    asked.reading().isReplaced(place)
                            ? inContent.synonym(asked.message().words().get(place))
                            : null,
                    code(asked.message().parts().get(place))));
        }
        return words;
    }

    /** First the drills that are named, then all other phrases but those that say nothing. */
    private List<Explanation.Phrase> phrases(Case asked) throws IOException {
        Set<Explanation.Phrase> phrases = new LinkedHashSet<>();
        for (Mention mention : asked.mentions()) {
            List<String> words = asked.message().at(mention.places());
            for (Meaning meaning : mention.meanings()) {
                phrases.add(new Explanation.Phrase(asked.said(mention.places()), named(meaning, words)));
            }
        }
        for (Message.Phrase phrase : asked.message().phrases()) {
            String meaning = meaning(phrase.meaning());
            if (meaning != null && !isWithinLike(phrase, asked.message())) {
                phrases.add(new Explanation.Phrase(asked.said(phrase.places()), meaning));
            }
        }
        return List.copyOf(phrases);
    }

    private static boolean isWithinLike(Message.Phrase phrase, Message message) {
        return message.phrases().stream()
                .anyMatch(other -> other.meaning().equals(phrase.meaning())
                        && other.length() > phrase.length()
                        && other.from() <= phrase.from()
                        && phrase.to() <= other.to());
    }

    private String named(Meaning meaning, List<String> words) throws IOException {
        return switch (meaning) {
            case Meaning.Named(DrillId id) -> inContent.name(library.facts(id).orElseThrow(), words) + " of " + id;
            case Meaning.Absent _ -> "known not to be here (absent-drills.yaml)";
            case Meaning.Topic _, Meaning.Tested _, Meaning.Wish _, Meaning.OtherWorld _, Form _ ->
                throw new IllegalArgumentException("This names no drill: " + meaning);
        };
    }

    private static @Nullable String meaning(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named _, Meaning.Absent _ -> null;
            case Meaning.Topic(var article) -> "a question of article " + article;
            case Meaning.Tested(var test) -> "a question of self-test " + test;
            case Meaning.Wish(List<String> facts) ->
                "to work on or with: " + String.join(", ", facts) + " (goals.yaml)";
            case Meaning.OtherWorld(String subject) -> "another subject: " + subject + " (off-topic.yaml)";
            case Form form ->
                TOLD_BY_PARTS.contains(form) ? null : "a way of asking: " + code(form) + " (question-forms.yaml)";
        };
    }

    private List<Scored> scored(List<Hit> hits, Case asked) throws IOException {
        List<String> words = asked.message().at(asked.message().telling());
        List<Scored> scored = new ArrayList<>();
        for (Hit hit : hits) {
            scored.add(new Scored(hit.id(), hit.score(), hit.share(), hit.fit(), found(hit, words, asked)));
        }
        return scored;
    }

    private Map<String, List<String>> found(Hit hit, List<String> words, Case asked) throws IOException {
        Map<String, List<String>> found = new HashMap<>();
        index.passages()
                .found(hit, words)
                .forEach((field, read) -> found.put(
                        field,
                        read.stream()
                                .map(word -> asked.reading()
                                        .mended(asked.message().words().indexOf(word)))
                                .toList()));
        return found;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
