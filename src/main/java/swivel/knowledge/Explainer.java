package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Explanation.Passed;
import swivel.knowledge.Explanation.Share;
import swivel.knowledge.Explanation.Weighed;
import swivel.knowledge.Explanation.Word;
import swivel.knowledge.Judge.Decision;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.SearchIndex;
import swivel.library.DrillId;
import swivel.library.Library;

/** Puts what the rules saw and said into words. It decides nothing. */
final class Explainer {
    private static final int MOST = 10;
    private static final Set<Form> TOLD_BY_PARTS =
            EnumSet.of(Form.FILLER, Form.CARD, Form.BODY, Form.EXERCISE, Form.OTHER_BODY);

    private final Library library;
    private final SearchIndex index;
    private final InContent inContent;
    private final Weights weights;

    Explainer(Library library, SearchIndex index, Weights weights) {
        this.library = library;
        this.index = index;
        this.inContent = new InContent(library, index);
        this.weights = weights;
    }

    Explanation explain(Found found, Case asked, Guesses guesses, Decision decision) throws IOException {
        return new Explanation(
                found,
                decision.verdict().because().get(),
                decision.passed().stream()
                        .map(passed -> new Passed(
                                passed.title(), passed.pass().because().get()))
                        .toList(),
                words(asked),
                phrases(asked),
                shares(asked.manners()),
                shares(asked.parts()),
                meanings(asked, guesses));
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

    /** First the drills that are named, then all other phrases but those that the parts of the words tell. */
    private List<Explanation.Phrase> phrases(Case asked) throws IOException {
        Set<Explanation.Phrase> phrases = new LinkedHashSet<>();
        for (Mention mention : asked.mentions()) {
            List<String> words = asked.message().at(mention.places());
            for (Meaning meaning : mention.meanings()) {
                String named = meaning instanceof Meaning.Named(DrillId id)
                        ? inContent.name(library.facts(id).orElseThrow(), words) + " of " + id
                        : "known not to be here (absent-drills.yaml)";
                phrases.add(new Explanation.Phrase(asked.said(mention.places()), named));
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

    private static @Nullable String meaning(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named _, Meaning.Absent _, Meaning.Aim _ -> null;
            case Meaning.Topic(var article) -> "a question of article " + article;
            case Meaning.Tested(var test) -> "a question of self-test " + test;
            case Meaning.Wish(List<String> facts) ->
                "to work on or with: " + String.join(", ", facts) + " (goals.yaml)";
            case Meaning.OtherWorld(String subject) -> "another subject: " + subject + " (off-topic.yaml)";
            case Form form ->
                TOLD_BY_PARTS.contains(form) ? null : "a way of asking: " + code(form) + " (question-forms.yaml)";
        };
    }

    private static List<Share> shares(Map<? extends Enum<?>, Double> shares) {
        return shares.entrySet().stream()
                .map(each -> new Share(code(each.getKey()), each.getValue()))
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .toList();
    }

    private List<Weighed> meanings(Case asked, Guesses guesses) throws IOException {
        List<Weighed> meanings = new ArrayList<>();
        for (Guess guess : guesses.all().subList(0, Math.min(MOST, guesses.all().size()))) {
            meanings.add(new Weighed(
                    title(guess.meaning()),
                    guess.score(),
                    guess.share(),
                    index.likeness().likest(asked.message().words(), guess.meaning()),
                    telling(asked, guess.meaning()),
                    clues(guess.candidate())));
        }
        return meanings;
    }

    private List<Share> telling(Case asked, Meaning meaning) throws IOException {
        return index.likeness().telling(asked.message().words(), meaning).stream()
                .map(word -> new Share(asked.reading().mended(word.place()), word.weight()))
                .distinct()
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .toList();
    }

    private static String title(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named(DrillId drill) -> "drill " + drill;
            case Meaning.Topic(var article) -> "article " + article;
            case Meaning.Absent(String name, var near) -> "'" + name + "', which is not here";
            case Meaning.Aim _ -> "something to work on";
            case Meaning.OtherWorld _ -> "another subject";
            case Meaning.Tested(var test) -> "self-test " + test;
            case Meaning.Wish _, Form _ -> throw new IllegalArgumentException("Nothing that is weighed: " + meaning);
        };
    }

    private List<Share> clues(Candidate candidate) {
        return candidate.clues().entrySet().stream()
                .map(clue -> new Share(ClueWords.of(clue.getKey()), weights.worth(clue)))
                .sorted(Comparator.comparingDouble((Share clue) -> -Math.abs(clue.share())))
                .toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
