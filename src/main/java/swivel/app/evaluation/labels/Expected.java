package swivel.app.evaluation.labels;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param sign that comes before any answer, or null
 */
public record Expected(
        List<String> labels,
        Set<DrillId> drills,
        Set<ArticleId> articles,
        boolean notInLibrary,
        @Nullable Sign sign) {
    private static final String TOPIC = "topic:";
    private static final String OUT_OF_SCOPE = "oos:";
    private static final String RED_FLAG = "redflag:";
    private static final String NOT_IN_LIBRARY = OUT_OF_SCOPE + "not-in-library";

    /**
     * Reads labels that are joined by semicolons.
     *
     * @throws IllegalArgumentException with the bad label where one is none
     */
    static Expected of(String joined) {
        List<String> labels = new ArrayList<>();
        Set<DrillId> drills = new LinkedHashSet<>();
        Set<ArticleId> articles = new LinkedHashSet<>();
        Sign sign = null;
        for (String label : joined.split(";")) {
            String one = label.strip();
            labels.add(one);
            if (one.startsWith(TOPIC)) {
                articles.add(new ArticleId(one.substring(TOPIC.length())));
            } else if (one.startsWith(RED_FLAG)) {
                sign = sign(one.substring(RED_FLAG.length()));
            } else if (!one.startsWith(OUT_OF_SCOPE)) {
                drills.add(new DrillId(one));
            }
        }
        return new Expected(labels, drills, articles, labels.contains(NOT_IN_LIBRARY), sign);
    }

    private static Sign sign(String code) {
        return Codes.constant(Sign.class, code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + code + "' is no warning sign; there are " + Codes.all(Sign.class)));
    }

    public Expected {
        labels = List.copyOf(labels);
        drills = Set.copyOf(drills);
        articles = Set.copyOf(articles);
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
