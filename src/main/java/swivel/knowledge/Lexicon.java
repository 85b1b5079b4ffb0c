package swivel.knowledge;

import java.util.List;
import java.util.Map;
import swivel.library.Vocabulary;

/** The files under {@code content/vocabulary/en} from which this room learns its words. */
enum Lexicon {
    ABSENT_DRILLS("absent-drills"),
    GOALS("goals"),
    QUESTION_FORMS("question-forms"),
    OFF_TOPIC("off-topic");

    static final String SYNONYMS = "synonyms";

    private final String file;

    Lexicon(String file) {
        this.file = file;
    }

    /** Meaning → phrases; nothing where the content has no such file. */
    Map<String, List<String>> of(Vocabulary vocabulary) {
        return vocabulary.lexicons().getOrDefault(file, Map.of());
    }

    boolean namesDrills() {
        return this == ABSENT_DRILLS;
    }
}
