package swivel.app.explaining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.app.evaluation.labels.Codes;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.conversation.hearing.Interpretation;
import swivel.knowledge.Explanation;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Explanation.Word;
import swivel.language.signs.SignOpinion;
import swivel.library.Facet;

/** An explanation as somebody reads it who knows the content and not the program. */
public final class ExplanationText {
    private static final double POSSIBLE = 0.01;
    private static final int REASONS = 6;

    private final List<String> lines = new ArrayList<>(List.of("Why this answer"));

    private ExplanationText() {}

    /**
     * Ends with a line break.
     *
     * @param signs what speaks for a warning sign, heard or not
     * @param why how the library came to its answer, or null where it was not asked
     */
    public static String of(Interpretation understood, SignOpinion signs, @Nullable Explanation why) {
        ExplanationText text = new ExplanationText();
        text.understood(understood);
        text.signs(signs);
        if (why == null) {
            text.line("decided by", beforeTheLibrary(understood));
        } else {
            text.words(why.words());
            text.all(
                    "recognised",
                    why.phrases().stream()
                            .map(phrase -> phrase.words() + "  " + phrase.meaning())
                            .toList());
            text.line("decided by", title(why.found().rule()) + ": " + why.because());
            text.all(
                    "passed over",
                    why.passed().stream()
                            .map(passed -> passed.rule() + ": " + passed.because())
                            .toList());
            text.all("may mean", Meanings.lines(why.meanings()));
            text.all("came second", Meanings.second(why.meanings()));
            text.line("asked like", Meanings.shares(why.manners()));
            text.line(
                    "part asked for",
                    Meanings.shares(why.parts()) + heard(why.found().facets()));
        }
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private void understood(Interpretation understood) {
        String facet = understood.facet() == null ? "" : ", " + understood.facet();
        String sure = String.format(Locale.ROOT, ", confidence %.2f", understood.confidence());
        line("understood as", Codes.of(understood.kind()) + facet + sure);
        all(
                "symptoms heard",
                understood.symptoms().stream().map(ExplanationText::symptom).toList());
    }

    /** What is all but impossible is not worth a line. */
    private void signs(SignOpinion signs) {
        if (signs.rule() == null && signs.probability() < POSSIBLE) {
            return;
        }
        String rule = signs.rule() == null ? "no rule names one" : "a rule names " + sign(signs.rule());
        String because = signs.because().isEmpty()
                ? ""
                : signs.because().stream().limit(REASONS).collect(Collectors.joining(", ", ", for ", ""));
        line(
                "warning sign",
                String.format(
                        Locale.ROOT,
                        "%s; by its words %s, %.0f %%%s",
                        rule,
                        sign(signs.likeliest()),
                        100 * signs.probability(),
                        because));
    }

    private static String sign(WarningSign sign) {
        return Codes.of(sign.sign()) + " (" + Codes.of(sign.tier()) + ")";
    }

    private static String symptom(Symptom symptom) {
        String side = symptom.side() == null ? "" : Codes.of(symptom.side()) + " ";
        String severity = symptom.severity() == null ? "" : " " + symptom.severity() + "/10";
        String quality = symptom.quality() == null ? "" : " " + Codes.of(symptom.quality());
        String state = symptom.isPresent() ? "" : symptom.resolved() ? ", gone" : ", denied";
        return side + Codes.of(symptom.region()) + severity + quality + state;
    }

    /** What is looked for before a question goes to the library. */
    private static String beforeTheLibrary(Interpretation understood) {
        if (understood.redFlag() != null) {
            return "a warning sign, which comes before anything else: "
                    + Codes.of(understood.redFlag().sign()) + ", "
                    + Codes.of(understood.redFlag().tier()) + " (red-flags.yaml)";
        }
        return switch (understood.kind()) {
            case SYMPTOM -> "a report of symptoms, which comes before questions";
            case UNKNOWN -> "another language than English (other-languages.yaml)";
            case REMINDER, ROUTINE, PROGRESS, SETTINGS, SMALL_TALK ->
                "a wish or a command, which comes before questions (wishes.yaml)";
            case DRILL, DRILLS, ARTICLE, CHOICE, NOT_IN_LIBRARY, RED_FLAG -> Codes.of(understood.kind());
        };
    }

    private void words(List<Word> words) {
        all(
                "misspelt",
                distinct(words.stream()
                        .filter(word -> !word.written().equals(word.mended()))
                        .map(word -> word.written() + " → " + word.mended())));
        all(
                "means the same",
                distinct(words.stream()
                        .filter(word -> word.meant() != null
                                && !word.mended().equals(word.meant().replace('-', ' ')))
                        .map(word -> word.mended() + " = " + word.meant() + " (synonyms.yaml)")));
        Map<String, List<String>> byPart = words.stream()
                .collect(Collectors.groupingBy(
                        Word::part, LinkedHashMap::new, Collectors.mapping(Word::mended, Collectors.toList())));
        line(
                "words",
                byPart.entrySet().stream()
                        .map(part -> part.getKey() + ": " + String.join(" ", part.getValue()))
                        .collect(Collectors.joining(" · ")));
    }

    /** What the shares come to where the phrases that were heard have had their say. */
    private static String heard(List<Facet> parts) {
        String taken = parts.isEmpty()
                ? "the whole card"
                : parts.stream().map(Codes::of).collect(Collectors.joining(" and "));
        return ", so " + taken;
    }

    private static List<String> distinct(Stream<String> values) {
        return values.distinct().toList();
    }

    private static String title(Rule rule) {
        return switch (rule) {
            case NO_WORDS -> "words at all";
            case PREMISE -> "a wrong claim put right";
            case OTHER_SUBJECT -> "another subject";
            case COMPARISON -> "comparison";
            case SELF_TEST -> "self-test";
            case NAME -> "a drill's name";
            case FOLLOW_UP -> "follow-up";
            case GOAL -> "goal";
            case ARTICLE -> "article";
            case DESCRIPTION -> "description";
            case NOTHING_NEAR -> "nothing near enough";
        };
    }

    private void all(String title, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            line(i == 0 ? title : "", values.get(i));
        }
    }

    private void line(String title, String value) {
        lines.add("  %-15s %s".formatted(title, value).stripTrailing());
    }
}
