package swivel.language.text;

import org.tartarus.snowball.ext.EnglishStemmer;

/** What the inflections of an English word share, as Snowball has it. Not for use by several threads. */
final class Stemmer {
    private final EnglishStemmer stemmer = new EnglishStemmer();

    String stem(String inflected) {
        stemmer.setCurrent(inflected);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
