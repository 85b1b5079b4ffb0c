package swivel.knowledge;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * English as the index holds it: lower case, no accents, no articles or possessives, endings cut, and one word for
 * many that mean the same.
 */
final class PlainWords extends Analyzer {
    private static final CharArraySet DETERMINERS = new CharArraySet(
            List.of("a", "an", "the", "my", "your", "ur", "yr", "his", "her", "our", "their"), false);

    /** Words that would be cut to another word. */
    private static final CharArraySet WHOLE = new CharArraySet(List.of("one", "use", "us", "whats"), false);

    private static final NormalizeCharMap APOSTROPHES = apostrophes();

    /** Lower-cased words as they were written, for the speller. */
    private static final Analyzer AS_WRITTEN = new AsWritten();

    private final SynonymMap synonyms;

    private PlainWords(SynonymMap synonyms) {
        this.synonyms = synonyms;
    }

    /**
     * @param synonyms the word that stands for all → phrases that mean it
     */
    static PlainWords with(Map<String, List<String>> synonyms) {
        try (PlainWords plain = new PlainWords(new SynonymMap.Builder().build())) {
            SynonymMap.Builder rules = new SynonymMap.Builder(true);
            synonyms.forEach((one, many) -> {
                CharsRef word = new CharsRef(String.join("-", plain.read(one, 9)));
                for (String phrase : many) {
                    addRule(rules, plain.read(phrase, 9), word);
                }
                addRule(rules, plain.read(one, 9), word);
            });
            return new PlainWords(rules.build());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Synonyms are built in memory", impossible);
        }
    }

    private static void addRule(SynonymMap.Builder rules, List<String> words, CharsRef meaning) {
        if (!words.isEmpty() && !(words.size() == 1 && words.getFirst().contentEquals(meaning))) {
            rules.add(SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder()), meaning, false);
        }
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(APOSTROPHES, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new StopFilter(plain(words), DETERMINERS);
        stream = new PorterStemFilter(new SetKeywordMarkerFilter(stream, WHOLE));
        return new TokenStreamComponents(
                words, synonyms.fst == null ? stream : new SynonymGraphFilter(stream, synonyms, true));
    }

    private static NormalizeCharMap apostrophes() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        List.of("'", "\u2019", "\u2018").forEach(apostrophe -> map.add(apostrophe, ""));
        return map.build();
    }

    private static TokenStream plain(Tokenizer words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    /** The words of this text as the index holds them, at most so many. */
    List<String> read(String text, int most) {
        return words(this, text, most);
    }

    /** The words of this text in lower case, at most so many. */
    static List<String> asWritten(String text, int most) {
        return words(AS_WRITTEN, text, most);
    }

    /** A phrase as one word, alike for "clam shells" and "clamshell". */
    static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> appendKey(key, word));
        return key.toString();
    }

    /** Lengthens a key by a word; double letters count once, y as i. */
    static void appendKey(StringBuilder key, String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i) == 'y' ? 'i' : word.charAt(i);
            boolean repeated = !key.isEmpty() && key.charAt(key.length() - 1) == letter && Character.isLetter(letter);
            if (letter != '-' && !repeated) {
                key.append(letter);
            }
        }
    }

    private static List<String> words(Analyzer analyzer, String text, int most) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                    words.add(word.toString());
                }
            }
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text is read from memory", impossible);
        }
    }

    private static final class AsWritten extends Analyzer {
        @Override
        protected Reader initReader(String field, Reader text) {
            return new MappingCharFilter(APOSTROPHES, text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, plain(words));
        }
    }
}
