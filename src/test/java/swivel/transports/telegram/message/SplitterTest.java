package swivel.transports.telegram.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import swivel.transports.telegram.message.StyledText.Mark;
import swivel.transports.telegram.message.StyledText.Style;

class SplitterTest {

    @Property(tries = 200)
    void thePartsJoinToTheWholeAndFitAndCutNoCharacter(
            @ForAll("longTexts") StyledText whole, @ForAll @IntRange(min = 2, max = 4096) int most) {
        List<StyledText> parts = Splitter.split(whole, most);

        assertThat(parts.stream().map(StyledText::text).collect(Collectors.joining()))
                .isEqualTo(whole.text());
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.text()).hasSizeBetween(1, most);
            assertThat(Character.isLowSurrogate(part.text().charAt(0))).isFalse();
            assertThat(part.marks()).allSatisfy(mark -> {
                assertThat(mark.start()).isNotNegative().isLessThan(mark.end());
                assertThat(mark.end()).isLessThanOrEqualTo(part.text().length());
            });
        });
    }

    @Property(tries = 200)
    void everyMarkCoversTheSameWordsAsBefore(
            @ForAll("longTexts") StyledText whole, @ForAll @IntRange(min = 2, max = 4096) int most) {
        List<Style> covered = new ArrayList<>();
        int begin = 0;
        for (StyledText part : Splitter.split(whole, most)) {
            for (Mark mark : part.marks()) {
                for (int at = mark.start(); at < mark.end(); at++) {
                    Style style = mark.style();
                    int offset = begin + at;
                    assertThat(whole.marks())
                            .anyMatch(old -> old.style() == style && old.start() <= offset && offset < old.end());
                    covered.add(style);
                }
            }
            begin += part.text().length();
        }
        assertThat(covered)
                .hasSize(whole.marks().stream()
                        .mapToInt(mark -> mark.end() - mark.start())
                        .sum());
    }

    /** About 10,000 units with an emoji, a paragraph or a line's end wherever a seam may fall, and one mark per style. */
    @Provide
    Arbitrary<StyledText> longTexts() {
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                        Tuple.of(
                                20, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12)),
                        Tuple.of(5, Arbitraries.of("👍", "🦵🏽", "👨‍👩‍👧", " ", "\n")),
                        Tuple.of(1, Arbitraries.of("\n\n", "😀".repeat(700), "x".repeat(1500))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(900)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isEmpty());
        return texts.flatMap(text -> Combinators.combine(
                        mark(Style.BOLD, text), mark(Style.ITALIC, text), mark(Style.FOLDED, text))
                .as((bold, italic, folded) -> new StyledText(text, List.of(bold, italic, folded))));
    }

    private static Arbitrary<Mark> mark(Style style, String text) {
        return Arbitraries.integers()
                .between(0, text.length() - 1)
                .flatMap(start -> Arbitraries.integers()
                        .between(start + 1, text.length())
                        .map(end -> new Mark(style, start, end)));
    }

    private static List<String> split(String text, int most) {
        return Splitter.split(new StyledText(text, List.of()), most).stream()
                .map(StyledText::text)
                .toList();
    }

    @Test
    void aParagraphIsABetterSeamThanALineAndALineThanAWord() {
        assertThat(split("one two\n\nthree\nfour five six", 20)).containsExactly("one two\n\nthree\n", "four five six");
        assertThat(split("one two three\n\nfour\nfive six", 20)).containsExactly("one two three\n\n", "four\nfive six");
        assertThat(split("one two three four five six", 20)).containsExactly("one two three four ", "five six");
    }

    @Test
    void aSeamFarFromTheEndIsNotTaken() {
        assertThat(split("a\n\n" + "b".repeat(30), 20)).containsExactly("a\n\n" + "b".repeat(17), "b".repeat(13));
    }

    @Test
    void anEmojiOnTheSeamGoesToTheNextPart() {
        assertThat(split("x".repeat(4095) + "👍", 4096)).containsExactly("x".repeat(4095), "👍");
    }

    @Test
    void whatFitsStaysWhole() {
        assertThat(split("x".repeat(4096), 4096)).containsExactly("x".repeat(4096));
    }
}
