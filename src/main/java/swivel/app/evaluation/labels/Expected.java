package swivel.app.evaluation.labels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import swivel.coaching.WarningSign.Sign;
import swivel.library.ArticleId;
import swivel.library.DrillId;

/**
 * What answers a question rightly.
 *
 * @param labels as they stand in the file
 * @param drills each of which is right
 * @param articles each of which is right
 * @param notInLibrary whether it is right to say that the drill is not there
 * @param signs each of which is right and comes before any answer
 */
public record Expected(
        List<String> labels, Set<DrillId> drills, Set<ArticleId> articles, boolean notInLibrary, Set<Sign> signs) {
    private static final String TOPIC = "topic:";
    private static final String OUT_OF_SCOPE = "oos:";
    private static final String RED_FLAG = "redflag:";
    private static final String NOT_IN_LIBRARY = OUT_OF_SCOPE + "not-in-library";

    /**
     * Reads labels that are joined by semicolons.
     *
     * @throws LabelFault where one is no label, or of a sign that is not known here
     */
    static Expected of(String joined) throws LabelFault {
        List<String> labels = new ArrayList<>();
        Set<DrillId> drills = new LinkedHashSet<>();
        Set<ArticleId> articles = new LinkedHashSet<>();
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (String label : joined.split(";")) {
            String one = label.strip();
            labels.add(one);
            if (one.startsWith(TOPIC)) {
                articles.add(id(ArticleId::new, one.substring(TOPIC.length())));
            } else if (one.startsWith(RED_FLAG)) {
                signs.add(sign(one.substring(RED_FLAG.length())));
            } else if (!one.startsWith(OUT_OF_SCOPE)) {
                drills.add(id(DrillId::new, one));
            }
        }
        return new Expected(labels, drills, articles, labels.contains(NOT_IN_LIBRARY), signs);
    }

    private static Sign sign(String code) throws LabelFault {
        return Codes.constant(Sign.class, code)
                .orElseThrow(() -> LabelFault.unknown(
                        "'" + code + "' is no warning sign", "write one of " + Codes.all(Sign.class)));
    }

    private static <I> I id(Function<String, I> type, String id) throws LabelFault {
        try {
            return type.apply(id);
        } catch (IllegalArgumentException none) {
            throw LabelFault.broken(
                    "expected: " + none.getMessage(),
                    "write ids of drills, topic:ID, oos:REASON or redflag:SIGN, joined by semicolons");
        }
    }

    public Expected {
        labels = List.copyOf(labels);
        drills = Set.copyOf(drills);
        articles = Set.copyOf(articles);
        signs = Set.copyOf(signs);
    }

    /** Whether the library holds an answer. */
    public boolean isInLibrary() {
        return !drills.isEmpty() || !articles.isEmpty();
    }

    @Override
    public String toString() {
        return String.join("; ", labels);
    }
}
