package swivel.language.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What the inflections of an English word share, as Snowball has it. Not for use by several threads. */
final class Stemmer {
    private final OneWord word = new OneWord();
    private final TokenStream stems = new SnowballFilter(word, "English");

    String stem(String inflected) {
        word.text.setEmpty().append(inflected);
        try {
            stems.incrementToken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return word.text.toString();
    }

    /** A stream that never ends: each step is the word that was put there. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute text = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
