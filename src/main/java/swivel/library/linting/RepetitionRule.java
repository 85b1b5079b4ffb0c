package swivel.library.linting;

import java.util.HashMap;
import java.util.Map;

/** No two drills share a sentence: who does both in a row reads each word once. The figures of a dose may be alike. */
final class RepetitionRule implements Rule {
    private static final String DRILLS = "drills/";
    private static final String FIGURES = "Dose";

    @Override
    public void check(Content content, Findings findings) {
        Map<String, Passage> said = new HashMap<>();
        for (Passage passage : content.passages()) {
            if (passage.file().startsWith(DRILLS) && !passage.heading().equals(FIGURES)) {
                for (String sentence : passage.sentences()) {
                    Passage first = said.putIfAbsent(sentence, passage);
                    if (first != null && !first.file().equals(passage.file())) {
                        findings.add(
                                passage.file(),
                                passage.line(),
                                "'" + sentence + "' also stands in " + first.file() + ":" + first.line(),
                                "say it in words of its own, or leave it out");
                    }
                }
            }
        }
    }
}
