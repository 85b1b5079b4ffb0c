package swivel.conversation.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import swivel.coaching.Region;
import swivel.coaching.Symptom;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.language.symptoms.SymptomTalk.Reckoned;

/** What is asked about how somebody feels, and how the answer was taken. */
public final class SorenessWords {
    private static final List<Region> OFTEN_MEANT = List.of(
            Region.HIP, Region.HIP_FRONT, Region.GROIN, Region.OUTER_HIP, Region.GLUTE, Region.LOWER_BACK, Region.KNEE);

    private SorenessWords() {}

    public static Reply howBad(Symptom symptom) {
        String place = BodyWords.sentence(BodyWords.place(symptom));
        return withFigures(place + ": how bad is it now, from 0 (nothing) to 10 (the worst there is)?");
    }

    /** The answer was no figure. */
    public static Reply aFigure() {
        return withFigures("Give it a figure from 0 (nothing) to 10 (the worst there is).");
    }

    /** @param place such as "the left hip" */
    public static Reply afterClearance(String place) {
        return withFigures("Then we begin gently. How is " + place + " now, from 0 (nothing) to 10?");
    }

    private static Reply withFigures(String question) {
        ReplyBuilder reply = new ReplyBuilder().say(question);
        IntStream.rangeClosed(0, 10)
                .forEach(figure -> reply.button(String.valueOf(figure), new Action.Severity(figure)));
        return reply.build();
    }

    public static Reply where() {
        ReplyBuilder reply = new ReplyBuilder().say("Where is it? Name the place and the side, such as “left hip”.");
        for (Region region : OFTEN_MEANT) {
            String words = BodyWords.region(region);
            reply.button(BodyWords.sentence(words), new Action.Where(words));
        }
        return reply.build();
    }

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
        return "You changed that message, so " + symptoms + (before.size() == 1 ? " counts" : " count") + " no more.";
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
