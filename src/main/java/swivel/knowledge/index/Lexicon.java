package swivel.knowledge.index;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import swivel.library.Vocabulary;

/** The files under {@code content/vocabulary/en} from which this room learns its words. */
enum Lexicon {
    /** The word that stands for all → phrases that mean it. */
    SYNONYMS("synonyms"),
    /** Ids of the nearest drills, joined by spaces → names of drills that are not here. */
    ABSENT_DRILLS("absent-drills"),
    /** Facts of drills, joined by spaces → what people want of them. */
    GOALS("goals"),
    /** A {@link Meaning.Form} → phrases. */
    QUESTION_FORMS("question-forms"),
    /** A subject → its words. */
    OFF_TOPIC("off-topic"),
    /** Ids of drills, joined by spaces → what people say who want what these serve. */
    ASKED_GOALS("asked-goals"),
    /** A subject → what people say who want nothing that is here. */
    ASKED_ELSEWHERE("asked-elsewhere"),
    /** A part of a drill's card → how it is asked for, with {@code {drill}} for the name. */
    ASKED_PARTS("asked-parts"),
    /** A kind of thing → words for it. */
    PART_WORDS("part-words");

    /** Those whose lines are looked for in a message as they stand. */
    static final Set<Lexicon> OF_PHRASES = Collections.unmodifiableSet(EnumSet.range(SYNONYMS, OFF_TOPIC));

    private final String file;

    Lexicon(String file) {
        this.file = file;
    }

    /** Meaning → phrases of one language; nothing where it has no such file. */
    Map<String, List<String>> of(Vocabulary vocabulary) {
        return vocabulary.lexicons().getOrDefault(file, Map.of());
    }

    /** Meaning → phrases of all languages; nothing where the content has no such file. */
    Map<String, List<String>> ofAll(Vocabulary vocabulary) {
        return vocabulary.lexicons().containsKey(file) ? vocabulary.lexicon(file) : Map.of();
    }
}
