package swivel.language.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words and figures, whatever alphabet, apostrophe, accent or invisible character it is written with.
 */
public final class Tokenizer {
    private static final char[] APOSTROPHES = {'\u2018', '\u2019', '\u02BC', '`', '\u00B4', '\u2032'};
    /** L5 and S1 are one word; "L 5" and "L5/10" are a side and a figure. */
    private static final String VERTEBRA = "(?<!\\p{L})(?:l[45]|s1)(?![\\p{L}\\d]|[./]\\d)";

    private static final Pattern PIECE =
            Pattern.compile(VERTEBRA + "|\\p{L}++(?:'\\p{L}++)*+|\\d++(?:\\.\\d++)?+|[%&+@]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n\\r]");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:)\\]\"|\u2014\u2013]|\\s-+\\s|--");

    private Tokenizer() {}

    /** A word as it was written, in lower case. */
    public record Piece(String text, Gap before) {
        boolean isFigure() {
            return Character.isDigit(text.charAt(0));
        }
    }

    public static List<Piece> cut(String message) {
        return cutPlain(plain(message));
    }

    /** The words of a text that is {@linkplain #plain plain} already. */
    static List<Piece> cutPlain(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        int end = 0;
        while (piece.find()) {
            boolean afterFigure = !pieces.isEmpty() && pieces.getLast().isFigure();
            boolean figures = afterFigure && Character.isDigit(piece.group().charAt(0));
            pieces.add(new Piece(spelledOut(piece.group()), gap(text.substring(end, piece.start()), figures)));
            end = piece.end();
        }
        return pieces;
    }

    /** In lower case, with one kind of apostrophe and minus, without accents and invisible characters. */
    public static String plain(String message) {
        if (isPlainAscii(message)) {
            return message.toLowerCase(Locale.ROOT);
        }
        String straight = message;
        for (char apostrophe : APOSTROPHES) {
            straight = straight.replace(apostrophe, '\'');
        }
        String decomposed = Normalizer.normalize(straight.replace('\u2212', '-'), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i = decomposed.offsetByCodePoints(i, 1)) {
            int character = decomposed.codePointAt(i);
            if (character < 0x80 || !isInvisible(character)) {
                plain.appendCodePoint(character);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlainAscii(String message) {
        for (int i = 0; i < message.length(); i++) {
            if (message.charAt(i) >= 0x80 || message.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String spelledOut(String piece) {
        return switch (piece) {
            case "%" -> "percent";
            case "&", "+" -> "and";
            case "@" -> "at";
            default -> piece;
        };
    }

    private static Gap gap(String between, boolean figures) {
        if (between.isEmpty()) {
            return Gap.NOTHING;
        }
        if (between.equals(" ")) {
            return Gap.SPACE;
        }
        String mark = between.strip();
        if (mark.equals("/")) {
            return Gap.SLASH;
        }
        if (between.equals("-") || (figures && (mark.equals("-") || mark.equals("\u2013")))) {
            return Gap.HYPHEN;
        }
        if (figures && between.equals(":")) {
            return Gap.COLON;
        }
        if (SENTENCE_END.matcher(between).find()) {
            return Gap.SENTENCE;
        }
        return CLAUSE_END.matcher(between).find() ? Gap.CLAUSE : Gap.SPACE;
    }
}
