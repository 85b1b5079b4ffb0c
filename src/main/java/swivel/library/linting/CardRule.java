package swivel.library.linting;

import java.util.Set;
import swivel.library.Drill;

/** A card fits a phone and says what its front matter says. */
final class CardRule implements Rule {
    static final int LONGEST_STEP = 140;
    static final String CURE_OF_A_STEP = "cut it in two: a step is one line of at most " + LONGEST_STEP;

    private static final Set<String> STEPS = Set.of("Steps", "How");

    @Override
    public void check(Content content, Findings findings) {
        content.library().drills().forEach(drill -> facts(content, drill, findings));
        for (Passage passage : content.passages()) {
            boolean isStep = passage.isItem() && STEPS.contains(passage.heading());
            if (isStep && passage.text().length() > LONGEST_STEP) {
                findings.add(passage.file(), passage.line(), fault(passage.text()), CURE_OF_A_STEP);
            }
        }
    }

    static String fault(String longStep) {
        return "a step has " + longStep.length() + " characters: '" + longStep.substring(0, 30) + "…'";
    }

    private static void facts(Content content, Drill drill, Findings findings) {
        String file = content.file(drill.id());
        DoseText.disagreement(drill.facts().dose(), drill.card().dose())
                .ifPresent(what -> findings.add(
                        file, content.line(drill.facts(), "dose"), what, "make the text and the front matter agree"));
        if (drill.facts().easier() != null && drill.card().easier() == null) {
            findings.add(
                    file,
                    content.line(drill.facts(), "easier"),
                    "the link has no section 'Easier'",
                    "say when to take the easier drill");
        }
        if (drill.facts().harder() != null && drill.card().harder() == null) {
            findings.add(
                    file,
                    content.line(drill.facts(), "harder"),
                    "the link has no section 'Harder'",
                    "say when to take the harder drill");
        }
    }
}
