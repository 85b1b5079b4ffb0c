package swivel.conversation.hearing;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import swivel.language.Labelled;

/** Messages of any kind: words of real ones in any order, real ones spoiled, and what was never meant for a coach. */
public final class AnyMessages {
    private static final int TEN_THOUSAND = 10_000;
    private static final int MOST_LETTERS = 50_000;

    private static final List<String> REAL =
            Labelled.all().stream().map(Labelled.Said::message).toList();

    private static final List<String> WORDS = REAL.stream()
            .flatMap(message -> Arrays.stream(message.split(" ")))
            .distinct()
            .toList();

    /** Query syntax, regular expressions, markup, invisible and unpaired characters, other scripts, odd figures. */
    private static final List<String> STRANGE = List.of(
            "name:*~2 AND (",
            "\"",
            "'",
            "``",
            "((a+)+)+$",
            "[^",
            "]{9999}",
            "*",
            "?:",
            "\\",
            "+-&|!(){}[]^\"~*?:\\/",
            "${jndi:ldap://x}",
            "'; DROP TABLE person; --",
            "<b>",
            "&amp;",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u200b",
            "\u200d",
            "\u202e",
            "\ufeff",
            "\ud83d",
            "\ude00",
            "\uffff",
            "e\u0301\u0301\u0301",
            "\ufdfa",
            "😭",
            "👨‍👩‍👧‍👦",
            "ألم في الورك",
            "כאב בירך",
            "髖關節",
            "İıſß",
            "\n",
            "\r\n\t",
            ".",
            ",",
            "?",
            "/",
            "/today",
            "/remind",
            "@swivel",
            "9/10",
            "3-4",
            "-1",
            "99999999999999999999",
            "1e309",
            "½",
            "٣",
            "25:99",
            "half past",
            "quarter to",
            "mon-",
            "utc+",
            "Europe/",
            "i am in",
            "remind me",
            "no",
            "and",
            "a".repeat(300));

    private AnyMessages() {}

    /** One in a thousand is {@linkplain #veryLong very long}. */
    public static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(200, joined(Arbitraries.of(WORDS), 6)),
                Tuple.of(150, spoiled()),
                Tuple.of(250, joined(piece(), 6)),
                Tuple.of(399, Arbitraries.strings().all().ofMaxLength(60)),
                Tuple.of(1, veryLong()));
    }

    /** Ten thousand words, or the same few over and over. */
    public static Arbitrary<String> veryLong() {
        Arbitrary<String> repeated = Combinators.combine(joined(piece(), 4), Arbitraries.of("", " ", "\n"))
                .as((pieces, gap) -> pieces + gap)
                .filter(text -> !text.isEmpty())
                .map(text -> text.repeat(MOST_LETTERS / text.length()));
        return Arbitraries.oneOf(repeated, tenThousandWords());
    }

    /** Ten thousand words of real messages in any order. */
    public static Arbitrary<String> tenThousandWords() {
        return Arbitraries.randoms().map(random -> {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < TEN_THOUSAND; word++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            return text.toString();
        });
    }

    private static Arbitrary<String> piece() {
        return Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.of(STRANGE));
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces, int most) {
        return Combinators.combine(pieces.list().ofMaxSize(most), Arbitraries.of(" ", " ", " ", ""))
                .as((list, gap) -> String.join(gap, list));
    }

    /** A real message in which a few letters are gone or have become something else. */
    private static Arbitrary<String> spoiled() {
        Arbitrary<Slip> slip = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.oneOf(
                                Arbitraries.just(""),
                                Arbitraries.strings().alpha().ofLength(1),
                                piece()))
                .as(Slip::new);
        return Combinators.combine(Arbitraries.of(REAL), slip.list().ofMaxSize(4))
                .as((message, slips) -> {
                    String spoiled = message;
                    for (Slip each : slips) {
                        spoiled = each.in(spoiled);
                    }
                    return spoiled;
                });
    }

    /** So many letters, from so far into the text on, become others. */
    private record Slip(double far, int letters, String others) {
        String in(String text) {
            int from = (int) (far * text.length());
            int to = Math.min(text.length(), from + letters);
            return text.substring(0, from) + others + text.substring(to);
        }
    }
}
