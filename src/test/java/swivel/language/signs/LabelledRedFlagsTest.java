package swivel.language.signs;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.language.Labelled;
import swivel.language.Score;
import swivel.language.foreign.LanguageReader;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

/** Messages of our own, with and without a warning sign. */
class LabelledRedFlagsTest {
    private final Wording wording = new Wording(Libraries.ours().vocabulary());
    private final RedFlagScreen screen = new RedFlagScreen(wording, new LanguageReader(wording.vocabulary()));

    @Test
    void theSignsAmongOurOwnMessagesAreHeardAndNoOthers() {
        Score score = new Score();
        for (String[] row : Labelled.rows("own-symptoms.tsv")) {
            Optional<WarningSign> sign = Optional.empty();
            if (!row[1].equals("-")) {
                String[] parts = row[1].split(":", -1);
                sign = Optional.of(new WarningSign(sign(parts[0]), Tier.valueOf(parts[1])));
            }
            compare(score, row[0], sign);
        }
        score.isAtLeast(0.98);
    }

    @ParameterizedTest
    @CsvSource({"tuned, 0.98", "kept, 0.92"})
    void theSignsAreHeardInManyWordsAndEverydayTalkIsLeftAlone(String half, double share) {
        Score score = new Score();
        for (String[] row : Labelled.rows("../language/signs.tsv")) {
            if (row[0].equals(half)) {
                Optional<WarningSign> sign = row[1].equals("-")
                        ? Optional.empty()
                        : Optional.of(new WarningSign(sign(row[1]), tier(row[2])));
                compare(score, row[3], sign);
            }
        }
        score.isAtLeast(share);
    }

    private void compare(Score score, String message, Optional<WarningSign> expected) {
        Optional<WarningSign> heard = screen.screen(message);
        score.count(heard.equals(expected), message + " → " + heard);
    }

    private static Sign sign(String code) {
        return Sign.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Tier tier(String code) {
        return code.equals("24-48h")
                ? Tier.WITHIN_48_HOURS
                : Tier.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
