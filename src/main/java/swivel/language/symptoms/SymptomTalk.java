package swivel.language.symptoms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Quality;
import swivel.coaching.Symptom;

/**
 * What a message says of how somebody feels.
 *
 * @param symptoms one for each part of the body and side that was named
 * @param ofBefore those of them of which only is told how bad they were
 * @param reckoned the words that severities were taken from, where no figure was given
 * @param severity 0 to 10 where no part of the body was named
 * @param quality where no part of the body was named
 * @param allClear whether it says that nothing is the matter
 * @param asks whether it asks something, with or without a question mark
 * @param isReport whether it tells how somebody feels, rather than asking about a drill or naming a body part
 * @param ofAnother whether it is somebody else who feels so
 */
public record SymptomTalk(
        List<Symptom> symptoms,
        List<Symptom> ofBefore,
        List<Reckoned> reckoned,
        @Nullable Integer severity,
        @Nullable Quality quality,
        boolean allClear,
        boolean asks,
        boolean isReport,
        boolean ofAnother) {

    public SymptomTalk {
        symptoms = List.copyOf(symptoms);
        ofBefore = List.copyOf(ofBefore);
        reckoned = List.copyOf(reckoned);
    }

    /** Where nothing is told of the body. */
    static SymptomTalk nothing(boolean asks) {
        return new SymptomTalk(List.of(), List.of(), List.of(), null, null, false, asks, false, false);
    }

    /** A figure that stands for words such as "really sore". */
    public record Reckoned(String words, int severity) {}
}
