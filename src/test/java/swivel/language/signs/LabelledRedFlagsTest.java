package swivel.language.signs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.language.Labelled;
import swivel.language.Score;
import swivel.language.foreign.LanguageReader;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

/** Every labelled message, with and without a warning sign. */
class LabelledRedFlagsTest {
    private static final Pattern URGENCY = Pattern.compile("urgency=([a-z0-9-]+)");

    private final Wording wording = new Wording(Libraries.ours().vocabulary());
    private final RedFlagScreen screen = new RedFlagScreen(wording, new LanguageReader(wording.vocabulary()));

    @Test
    void theSignsAmongTheSymptomsAreHeardAndNoOthers() {
        Score score = new Score();
        for (JsonNode row : Labelled.symptoms()) {
            JsonNode expected = row.get("expected");
            Optional<WarningSign> sign = expected.get("red_flag").asBoolean()
                    ? Optional.of(new WarningSign(
                            sign(expected.get("red_flag_type").asText()),
                            tier(expected.get("urgency").asText())))
                    : Optional.empty();
            compare(score, row.get("message").asText(), sign);
        }
        score.isAtLeast(0.98);
    }

    @Test
    void theSignsAmongTheQuestionsAreHeardAndNoOthers() {
        Score score = new Score();
        for (String[] row : Labelled.rows("questions.tsv")) {
            Optional<WarningSign> sign = Optional.empty();
            Matcher urgency = URGENCY.matcher(row[6]);
            if (row[5].startsWith("redflag:") && urgency.find()) {
                sign = Optional.of(
                        new WarningSign(sign(row[5].substring("redflag:".length())), tier(urgency.group(1))));
            }
            compare(score, row[1], sign);
        }
        score.isAtLeast(0.99);
    }

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
