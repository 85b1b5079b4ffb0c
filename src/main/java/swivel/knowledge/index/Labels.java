package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.index.SubjectLearner.Subject;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.SelfTestId;

/** What each document is about. Unchanging once all are added. */
final class Labels {
    private static final int NONE = -1;

    /** For each document the number of what it is about. */
    private int[] numbers = {};

    private int documents;
    private final List<Meaning> meanings = new ArrayList<>();
    private final Map<Meaning, Integer> known = new HashMap<>();
    private final Map<Integer, Manner> manners = new HashMap<>();

    /** Documents in the order of the index. */
    void add(Document document) {
        if (document.get(Fields.KIND).equals(Fields.SPOKEN)) {
            manners.put(documents, Manner.valueOf(document.get(Fields.VALUE)));
        }
        Meaning label = label(document);
        numbers = ArrayUtil.grow(numbers, documents + 1);
        numbers[documents++] = label == null ? NONE : known.computeIfAbsent(label, this::number);
    }

    private int number(Meaning added) {
        meanings.add(added);
        return meanings.size() - 1;
    }

    Map<Integer, Manner> manners() {
        return Collections.unmodifiableMap(manners);
    }

    Meaning of(int document) {
        return meanings.get(number(document));
    }

    /** The number of what a document is about, from 0: one for all documents that are about the same. */
    int number(int document) {
        if (numbers[document] == NONE) {
            throw new IllegalArgumentException("Document " + document + " is a list of phrases");
        }
        return numbers[document];
    }

    /** How much the documents are about. */
    int count() {
        return meanings.size();
    }

    /** What all the lines of a subject mean. */
    static Meaning meaning(Subject subject) {
        return switch (subject.kind()) {
            case Fields.DRILL -> new Meaning.Named(new DrillId(subject.value()));
            case Fields.ARTICLE -> new Meaning.Topic(new ArticleId(subject.value()));
            case Fields.SELF_TEST -> new Meaning.Tested(new SelfTestId(subject.value()));
            case Fields.AIM -> Meaning.Aim.ANY;
            case Fields.ELSEWHERE -> Meaning.OtherWorld.ANY;
            default -> throw new IllegalArgumentException(subject + " is no subject");
        };
    }

    private static @Nullable Meaning label(Document document) {
        String value = document.get(Fields.VALUE);
        return switch (document.get(Fields.KIND)) {
            case Fields.DRILL -> new Meaning.Named(new DrillId(value));
            case Fields.ARTICLE -> new Meaning.Topic(new ArticleId(value));
            case Fields.SELF_TEST -> new Meaning.Tested(new SelfTestId(value));
            case Fields.AIM ->
                new Meaning.Aim(
                        Arrays.stream(value.split(" ")).map(DrillId::new).toList());
            case Fields.ELSEWHERE -> new Meaning.OtherWorld(value);
            default -> null;
        };
    }
}
