package swivel.conversation.words;

import java.util.List;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.conversation.message.Action;
import swivel.conversation.message.Command;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;

/** What the coach says to a group: to nobody in particular, and of nobody. */
public final class GroupWords {
    private GroupWords() {}

    public static Reply hello() {
        return new ReplyBuilder()
                .say(
                        "Hello, I am Swivel: I coach hip rotation and mobility. Here I answer when you name me, reply to me or use a "
                                + "command.")
                .bullets(commands())
                .aside("What is your own, how you feel, your routine, your streak, belongs in a private chat with me.")
                .build();
    }

    public static Reply help() {
        return new ReplyBuilder()
                .say("Ask me about a drill: name me, or reply to me.")
                .bullets(commands())
                .aside(
                        "I answer from a checked library or say that I have nothing. What is your own belongs in a private chat "
                                + "with me; there I know more.")
                .build();
    }

    private static List<Text> commands() {
        return Command.groupMenu().stream()
                .map(command -> Text.join(
                        Text.strong("/" + command.word()),
                        Text.of(" – " + command.inGroups().orElse(command.description()))))
                .toList();
    }

    /** @param heading such as "Time for your hips" */
    public static Reply routine(String heading, Routine routine) {
        ReplyBuilder reply = new ReplyBuilder()
                .heading(heading)
                .say("For everybody, about " + Math.max(1, routine.minutes()) + " min:")
                .steps(routine.drills().stream().map(GroupWords::line).toList())
                .aside(
                        "It is for hips that do not complain. With pain, a condition, a pregnancy or under 16, ask me in a private "
                                + "chat first. What hurts is left out.");
        routine.drills()
                .forEach(planned -> reply.button(
                        planned.drill().name(),
                        new Action.ShowDrill(planned.drill().id())));
        return reply.build();
    }

    private static Text line(PlannedDrill planned) {
        return Text.join(
                Text.strong(planned.drill().name()),
                Text.of(": " + DoseWords.of(planned.dose(), planned.rangePercent()) + ", "
                        + RoutineWords.purpose(planned.purpose()) + "."));
    }

    /** A day on which nothing is asked of anybody. */
    public static Reply rest() {
        return Reply.of("Today is a rest day. Ask me about a drill, if you like.");
    }
}
