package swivel.app.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.conversation.hearing.Interpretation;
import swivel.conversation.hearing.Interpretation.Kind;
import swivel.library.ArticleId;
import swivel.library.DrillId;

/** Interpretations for tests. */
final class Understood {
    private Understood() {}

    static Interpretation drill(@Nullable String facet, String... drills) {
        return drills(Kind.DRILL, facet, drills);
    }

    static Interpretation drills(Kind kind, @Nullable String facet, String... drills) {
        List<DrillId> ids = Stream.of(drills).map(DrillId::new).toList();
        return new Interpretation(kind, ids, facet, null, List.of(), null, 1);
    }

    static Interpretation article(String id) {
        return new Interpretation(Kind.ARTICLE, List.of(), "why", new ArticleId(id), List.of(), null, 1);
    }

    static Interpretation nothing() {
        return new Interpretation(Kind.UNKNOWN, List.of(), null, null, List.of(), null, 0);
    }

    static Interpretation sign(WarningSign sign) {
        return new Interpretation(Kind.RED_FLAG, List.of(), null, null, List.of(), sign, 1);
    }

    static Interpretation symptoms(Symptom... symptoms) {
        return new Interpretation(Kind.SYMPTOM, List.of(), null, null, List.of(symptoms), null, 1);
    }
}
