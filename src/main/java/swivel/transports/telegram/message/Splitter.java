package swivel.transports.telegram.message;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into parts that join to the whole: after a paragraph, else after a line, else after a word. */
final class Splitter {
    private static final List<String> SEAMS = List.of("\n\n", "\n", " ");

    private Splitter() {}

    /** @param most UTF-16 units in a part, at least 2 */
    static List<StyledText> split(StyledText whole, int most) {
        List<StyledText> parts = new ArrayList<>();
        int from = 0;
        while (whole.text().length() - from > most) {
            int to = seam(whole.text(), from, from + most);
            parts.add(whole.part(from, to));
            from = to;
        }
        parts.add(whole.part(from, whole.text().length()));
        return parts;
    }

    /** The best place to cut in the second half of the stretch, else its end. */
    private static int seam(String text, int from, int limit) {
        int middle = from + (limit - from) / 2;
        for (String seam : SEAMS) {
            int at = text.lastIndexOf(seam, limit - seam.length());
            if (at >= middle) {
                return at + seam.length();
            }
        }
        boolean splitsPair =
                Character.isHighSurrogate(text.charAt(limit - 1)) && Character.isLowSurrogate(text.charAt(limit));
        return splitsPair ? limit - 1 : limit;
    }
}
