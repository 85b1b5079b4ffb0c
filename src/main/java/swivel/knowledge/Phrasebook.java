package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import swivel.library.ArticleId;
import swivel.library.DrillId;

/** All phrases that mean something, as the index holds them. */
final class Phrasebook {
    /** A longer phrase than this is found by its words only. */
    static final int LONGEST = 7;

    private final Map<String, List<Meaning>> namesByKey = new HashMap<>();
    private final Map<String, List<Meaning>> byWords = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    /** A name of a drill and its words. */
    record Name(Meaning meaning, List<String> words) {}

    private Phrasebook() {}

    static Phrasebook read(IndexReader index) throws IOException {
        Phrasebook book = new Phrasebook();
        StoredFields stored = index.storedFields();
        for (int id = 0; id < index.maxDoc(); id++) {
            book.add(stored.document(id));
        }
        return book;
    }

    private void add(Document document) {
        String kind = document.get(Indexer.KIND);
        String value = document.get(Indexer.VALUE);
        String[] phrases = document.getValues(Indexer.PHRASE);
        String[] titles = document.getValues(Indexer.TITLE);
        for (int i = 0; i < phrases.length; i++) {
            List<String> words = List.of(phrases[i].split(" "));
            Meaning meaning =
                    switch (kind) {
                        case Indexer.DRILL -> new Meaning.Named(new DrillId(value));
                        case Indexer.ARTICLE -> new Meaning.Topic(new ArticleId(value));
                        default -> meaning(Lexicon.valueOf(kind), value, titles[i]);
                    };
            if (meaning instanceof Meaning.Named || meaning instanceof Meaning.Absent) {
                names.add(new Name(meaning, words));
                namesByKey.computeIfAbsent(PlainWords.key(words), key -> new ArrayList<>(1)).add(meaning);
            } else {
                byWords.computeIfAbsent(phrases[i], key -> new ArrayList<>(1)).add(meaning);
            }
        }
    }

    private static Meaning meaning(Lexicon lexicon, String value, String phrase) {
        return switch (lexicon) {
            case ABSENT_DRILLS ->
                new Meaning.Absent(
                        phrase,
                        Arrays.stream(value.split(" ")).map(DrillId::new).toList());
            case GOALS -> new Meaning.Wish(List.of(value.split(" ")));
            case QUESTION_FORMS ->
                Meaning.Form.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case OFF_TOPIC -> new Meaning.OtherWorld(value);
        };
    }

    /** The drills with this name, however it is cut into words. */
    List<Meaning> named(String key) {
        return namesByKey.getOrDefault(key, List.of());
    }

    /** What these words, joined by spaces, can mean beside a name. */
    List<Meaning> meanings(String words) {
        return byWords.getOrDefault(words, List.of());
    }

    List<Name> names() {
        return names;
    }
}
