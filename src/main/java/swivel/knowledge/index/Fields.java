package swivel.knowledge.index;

/** The fields of a document: a drill, an article, a self-test, one meaning of the vocabulary, or all words of another language. */
final class Fields {
    /**
     * {@link #DRILL}, {@link #ARTICLE}, {@link #SELF_TEST}, {@link #LANGUAGE}, {@link #AIM}, {@link #ELSEWHERE}, or the
     * name of a {@link Lexicon}.
     */
    static final String KIND = "kind";

    static final String DRILL = "drill";
    static final String ARTICLE = "article";
    static final String LANGUAGE = "language";
    static final String SELF_TEST = "self-test";
    static final String AIM = "aim";
    static final String ELSEWHERE = "elsewhere";
    static final String SPOKEN = "spoken";
    static final String PARTS = "parts";
    static final String SUBJECTS = "subjects";

    /** The id, or the meaning. */
    static final String VALUE = "value";

    /** Phrases for it in the words of the index, joined by spaces; and as they were written, in the same order. */
    static final String PHRASE = "phrase";

    static final String WRITTEN = "written";

    /** A drill's names; its set-up and steps; the rest of its card. */
    static final String NAME = "name";

    static final String HOW = "how";
    static final String MORE = "more";

    /** An article's title and questions; its text. */
    static final String ASKED = "asked";

    static final String TEXT = "text";

    /** What one person said: words, and pairs of words that stand side by side. */
    static final String LINE = "line";

    /** All that is said of a drill or an article, likewise. */
    static final String WHOLE = "whole";

    /** What people say in one {@link Manner}, likewise, with {@link Manner#DRILL} for a drill's name. */
    static final String MANNER = "manner";

    /** Every word as the index holds it, of whatever kind of document. */
    static final String STEM = "stem";

    /** Words as they are written, for the speller: those of drills' names, and all others. */
    static final String NAME_SPELLING = "name-spelling";

    static final String SPELLING = "spelling";

    /** Words of the questions that articles answer, as people write them: a slip of one article teaches nobody. */
    static final String ASKED_SPELLING = "asked-spelling";

    /** {@link PartWeights} of the document of all parts, {@link SubjectWeights} of that of all subjects. */
    static final String WEIGHTS = "weights";

    private Fields() {}
}
