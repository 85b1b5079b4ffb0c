package swivel.conversation.words;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import swivel.coaching.light.Complaint;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;

/** The question on the morning after an amber or red day. */
public final class MorningWords {
    private MorningWords() {}

    public static Reply ask(Complaint complaint, LocalDate day) {
        return ask(new ReplyBuilder(), complaint, day).build();
    }

    /** The question with its figures, and a way round it. */
    public static ReplyBuilder ask(ReplyBuilder reply, Complaint complaint, LocalDate day) {
        String last = BodyWords.sentence(BodyWords.symptom(complaint.latest().symptom()));
        String light = LightWords.name(complaint.light());
        reply.say(last + " was the last I heard, and " + light.toLowerCase(Locale.ROOT)
                + ". How is it this morning, from 0 " + "(nothing) to 10?");
        IntStream.rangeClosed(0, 10)
                .forEach(score -> reply.button(String.valueOf(score), new Action.Morning(day, score)));
        return reply.button("Skip", new Action.Morning(day, null));
    }
}
