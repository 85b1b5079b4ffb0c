package swivel.knowledge.index;

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
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * English as the index holds it: lower case, no accents, apostrophes, articles or possessives, endings cut, and one
 * word for many that mean the same.
 */
final class PlainWords extends Analyzer {
    private static final CharArraySet DETERMINERS =
            new CharArraySet(List.of("a", "an", "the", "my", "your", "ur", "yr", "his", "her", "our", "their"), false);

    /** Words that would be cut to another word. */
    private static final CharArraySet UNCUT = new CharArraySet(List.of("one", "use", "us", "whats"), false);

    private static final NormalizeCharMap APOSTROPHES = apostrophes();
    private static final int LONGEST_PHRASE = 9;

    private final Analyzer asWritten = new AsWritten();
    private final @Nullable SynonymMap synonyms;

    private PlainWords(@Nullable SynonymMap synonyms) {
        this.synonyms = synonyms;
    }

    /**
     * @param synonyms the word that stands for all → phrases that mean it
     */
    static PlainWords with(Map<String, List<String>> synonyms) {
        SynonymMap.Builder rules = new SynonymMap.Builder(true);
        try (PlainWords cut = new PlainWords(null)) {
            synonyms.forEach((one, many) -> {
                List<String> words = cut.read(one, LONGEST_PHRASE);
                CharsRef meaning = new CharsRef(String.join("-", words));
                addRule(rules, words, meaning);
                many.forEach(phrase -> addRule(rules, cut.read(phrase, LONGEST_PHRASE), meaning));
            });
            return new PlainWords(synonyms.isEmpty() ? null : rules.build());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Synonyms are built in memory", impossible);
        }
    }

    private static void addRule(SynonymMap.Builder rules, List<String> words, CharsRef meaning) {
        boolean changesNothing = words.size() == 1 && words.getFirst().contentEquals(meaning);
        if (!words.isEmpty() && !changesNothing) {
            rules.add(SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder()), meaning, false);
        }
    }

    /**
     * A word as the index holds it.
     *
     * @param from the first letter that it was made from
     * @param to the letter behind the last
     * @param standsForAll whether it took the place of one of many words that mean the same
     */
    record Piece(String word, int from, int to, boolean standsForAll) {}

    /** The words of this text as the index holds them, at most so many. */
    List<String> read(String text, int most) {
        return words(this, text, most);
    }

    /** The same with what each word was cut from. */
    List<Piece> pieces(String text, int most) {
        return pieces(this, text, most);
    }

    /** The words of this text in lower case, at most so many. */
    List<String> asWritten(String text, int most) {
        return words(asWritten, text, most);
    }

    /** The same with where each stands. */
    List<Piece> piecesAsWritten(String text, int most) {
        return pieces(asWritten, text, most);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(APOSTROPHES, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream telling = new StopFilter(lowerCase(words), DETERMINERS);
        TokenStream cut = new PorterStemFilter(new SetKeywordMarkerFilter(telling, UNCUT));
        return new TokenStreamComponents(words, synonyms == null ? cut : new SynonymGraphFilter(cut, synonyms, true));
    }

    @Override
    public void close() {
        asWritten.close();
        super.close();
    }

    private static final class AsWritten extends Analyzer {
        @Override
        protected Reader initReader(String field, Reader text) {
            return new MappingCharFilter(APOSTROPHES, text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, lowerCase(words));
        }
    }

    private static TokenStream lowerCase(Tokenizer words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    private static NormalizeCharMap apostrophes() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        List.of("'", "\u2019", "\u2018").forEach(apostrophe -> map.add(apostrophe, ""));
        return map.build();
    }

    private static List<String> words(Analyzer analyzer, String text, int most) {
        return pieces(analyzer, text, most).stream().map(Piece::word).toList();
    }

    private static List<Piece> pieces(Analyzer analyzer, String text, int most) {
        List<Piece> pieces = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute letters = stream.getAttribute(OffsetAttribute.class);
            TypeAttribute type = stream.getAttribute(TypeAttribute.class);
            stream.reset();
            while (pieces.size() < most && stream.incrementToken()) {
                if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                    boolean synonym = type.type().equals(SynonymGraphFilter.TYPE_SYNONYM);
                    pieces.add(new Piece(word.toString(), letters.startOffset(), letters.endOffset(), synonym));
                }
            }
            return pieces;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text is read from memory", impossible);
        }
    }
}
