package swivel.library.linting;

import swivel.library.Translation;

/** Where the words of a page in another language stand. */
record TranslatedPage(String language, String folder, String id) {
    static final String DRILLS = "drills";
    static final String ARTICLES = "articles";
    static final String SELF_TESTS = "self-tests";

    static TranslatedPage of(Translation translation, String folder, Object id) {
        return new TranslatedPage(translation.language(), folder, id.toString());
    }

    String file() {
        return "translations/" + language + "/" + folder + "/" + id + ".md";
    }
}
