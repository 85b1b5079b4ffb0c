package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.index.SubjectLearner.Subject;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.SelfTestId;

/** What each document is about. Unchanging once all are added. */
final class Labels {
    private final List<@Nullable Meaning> labels = new ArrayList<>();

    /** One value for all documents that are about the same. */
    private final Map<Meaning, Meaning> known = new HashMap<>();

    private final Map<Integer, Manner> manners = new HashMap<>();

    /** Documents in the order of the index. */
    void add(Document document) {
        if (document.get(Fields.KIND).equals(Fields.SPOKEN)) {
            manners.put(labels.size(), Manner.valueOf(document.get(Fields.VALUE)));
        }
        Meaning label = label(document);
        labels.add(label == null ? null : known.computeIfAbsent(label, first -> first));
    }

    Map<Integer, Manner> manners() {
        return Collections.unmodifiableMap(manners);
    }

    Meaning of(int document) {
        Meaning label = labels.get(document);
        if (label == null) {
            throw new IllegalArgumentException("Document " + document + " is a list of phrases");
        }
        return label;
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
