package swivel.conversation.words;

import java.util.List;
import java.util.stream.Collectors;
import swivel.coaching.Symptom;
import swivel.language.symptoms.SymptomTalk.Reckoned;

/** How what somebody feels was taken. */
public final class SorenessWords {
    private SorenessWords() {}

    /**
     * The figures that were taken from words.
     *
     * @param reckoned at least one
     */
    public static String reckoned(List<Reckoned> reckoned) {
        String taken = reckoned.stream()
                .map(one -> "“" + one.words() + "” as " + one.severity())
                .collect(Collectors.joining(" and "));
        String otherwise = reckoned.size() == 1
                ? "If it is another figure, send it."
                : "If one is another figure, send it with its place.";
        return "I took " + taken + " of 10. " + otherwise;
    }

    public static String ofAnother() {
        return "I take that to be somebody else, so I keep none of it: your plan stays as it is. Ask me for drills by the place, such as"
                + " “stiff hips”, and leave out what hurts. From 6 of 10 on, or after a week without change, a physio should"
                + " look at it. If it is about you, send it without them: “left hip 4”.";
    }

    public static String nothingKnown() {
        return "I know of nothing that hurts. Tell me the place and how bad it is, such as “left hip 3/10”.";
    }

    /** @param before what a message reported before it was edited */
    public static String takenBack(List<Symptom> before) {
        String symptoms = before.stream().map(BodyWords::symptom).collect(Collectors.joining(", "));
        return "You changed that message, so " + symptoms + " counts no more.";
    }

    public static String putRight(Symptom wrong, Symptom right) {
        String meant = BodyWords.symptom(right);
        if (wrong.side() == null && wrong.region() == right.region()) {
            return "Noted: " + meant + ".";
        }
        if (!BodyWords.place(wrong).equals(BodyWords.place(right))) {
            return "Put right: " + meant + ", not the " + BodyWords.place(wrong) + ".";
        }
        return wrong.severity() == null
                ? "Noted: " + meant + "."
                : "Put right: " + meant + ", not " + wrong.severity() + ".";
    }
}
