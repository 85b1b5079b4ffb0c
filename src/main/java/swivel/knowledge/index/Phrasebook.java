package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.SelfTestId;

/** All phrases that mean something, in the words of the index. Unchanging once all are added. */
public final class Phrasebook {
    /** No phrase is looked up that has more words than this. */
    public static final int LONGEST = 7;

    private final Map<String, List<Meaning>> namesByKey = new HashMap<>();
    private final Map<String, List<Meaning>> othersByWords = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final List<String> writtenNames = new ArrayList<>();

    /** A name of a drill, in the library or not, and its words. */
    public record Name(Meaning meaning, List<String> words) {
        public Name {
            words = List.copyOf(words);
        }
    }

    Phrasebook() {}

    void add(Document document) {
        String kind = document.get(Fields.KIND);
        String value = document.get(Fields.VALUE);
        String[] phrases = document.getValues(Fields.PHRASE);
        String[] written = document.getValues(Fields.WRITTEN);
        if (phrases.length > 0 && (kind.equals(Fields.DRILL) || kind.equals(Lexicon.ABSENT_DRILLS.name()))) {
            writtenNames.addAll(List.of(written));
        }
        for (int i = 0; i < phrases.length; i++) {
            switch (kind) {
                case Fields.SELF_TEST -> addOther(new Meaning.Tested(new SelfTestId(value)), phrases[i]);
                case Fields.DRILL -> addName(new Meaning.Named(new DrillId(value)), phrases[i]);
                case Fields.ARTICLE -> addOther(new Meaning.Topic(new ArticleId(value)), phrases[i]);
                default -> add(Lexicon.valueOf(kind), value, phrases[i], written[i]);
            }
        }
    }

    private void add(Lexicon lexicon, String value, String phrase, String written) {
        switch (lexicon) {
            case SYNONYMS, ASKED_GOALS, ASKED_ELSEWHERE, ASKED_PARTS, PART_WORDS -> {}
            case ABSENT_DRILLS -> {
                List<DrillId> near =
                        Arrays.stream(value.split(" ")).map(DrillId::new).toList();
                addName(new Meaning.Absent(written, near), phrase);
            }
            case GOALS -> addOther(new Meaning.Wish(List.of(value.split(" "))), phrase);
            case QUESTION_FORMS -> Meaning.Form.called(value).ifPresent(form -> addOther(form, phrase));
            case OFF_TOPIC -> addOther(new Meaning.OtherWorld(value), phrase);
        }
    }

    private void addName(Meaning meaning, String phrase) {
        Name name = new Name(meaning, List.of(phrase.split(" ")));
        names.add(name);
        namesByKey
                .computeIfAbsent(Key.of(name.words()), key -> new ArrayList<>(1))
                .add(meaning);
    }

    private void addOther(Meaning meaning, String phrase) {
        othersByWords.computeIfAbsent(phrase, words -> new ArrayList<>(1)).add(meaning);
    }

    /** The drills with a name of this {@link Key}. */
    public List<Meaning> named(String key) {
        return Collections.unmodifiableList(namesByKey.getOrDefault(key, List.of()));
    }

    /** What these words, joined by spaces, can mean beside a drill's name. */
    public List<Meaning> meanings(String words) {
        return Collections.unmodifiableList(othersByWords.getOrDefault(words, List.of()));
    }

    /** The names in the first language of all drills, in the library or not, as their authors wrote them. */
    List<String> writtenNames() {
        return Collections.unmodifiableList(writtenNames);
    }

    public List<Name> names() {
        return Collections.unmodifiableList(names);
    }
}
