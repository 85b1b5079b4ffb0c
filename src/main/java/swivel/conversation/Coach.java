package swivel.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Acquaintance;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.conversation.counsel.Agenda;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Stores;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogues;
import swivel.conversation.dialogue.Step;
import swivel.conversation.hearing.Ear;
import swivel.conversation.hearing.Heard;
import swivel.conversation.message.Action;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Card;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Incoming.Origin;
import swivel.conversation.message.Reply;
import swivel.conversation.words.SmallTalk;
import swivel.library.Library;

/**
 * Answers whatever comes in. It returns what to say and never sends. Each answer belongs into one unit of work; several
 * threads may call, one person's messages in their order.
 */
public final class Coach {
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private final Ear ear;
    private final People people;
    private final Dialogues dialogues;
    private final Agenda agenda;
    private final Counsels counsels;
    private final WordsTaken words;
    private final ButtonsPressed buttons;
    private final GroupTalk group;
    private final InlineTalk inline;

    public Coach(Library library, Ear ear, Stores stores, Agenda agenda) {
        this.ear = ear;
        this.people = stores.people();
        this.dialogues = stores.dialogues();
        this.agenda = agenda;
        this.counsels = Counsels.of(library, stores, agenda);
        this.words = new WordsTaken(ear, counsels);
        this.buttons = new ButtonsPressed(library, ear, counsels);
        this.group = new GroupTalk(ear, counsels, buttons);
        this.inline = new InlineTalk(library, ear, counsels);
    }

    /** What to say to this; silence where nothing is to be said. */
    public Reply answer(Incoming incoming) {
        return hear(incoming).get();
    }

    /**
     * Hears what the words of a message say, which takes longest and changes nothing, so that it needs no unit of work.
     *
     * @return finds what to say to it; to be asked once, within the unit
     */
    Supplier<Reply> hear(Incoming incoming) {
        if (incoming.origin().audience() == Audience.GROUP) {
            return () -> {
                Turn turn = turn(incoming.origin());
                return answered(turn, group.answer(turn, incoming));
            };
        }
        Function<Turn, Said> judgement = judgement(incoming);
        return () -> {
            Turn turn = turn(incoming.origin());
            boolean counting = counsels.sessions().isAtADrill(turn);
            Reply reply = answered(turn, judgement.apply(turn));
            return counting && !counsels.sessions().isAtADrill(turn) ? reply.endingCountdown() : reply;
        };
    }

    private Reply answered(Turn turn, Said said) {
        remember(turn, said.dialogue());
        return said.reply();
    }

    /** The words of what the coach says first, found when it is sent; silence where it is not wanted any more. */
    public Reply prompt(PersonId person, Outbox.Prompt prompt, Instant now) {
        return people.find(person).map(athlete -> prompt(athlete, prompt, now)).orElse(Reply.silence());
    }

    /** A group hears its routine and nothing else. */
    private Reply prompt(Athlete athlete, Outbox.Prompt prompt, Instant now) {
        if (athlete.acquaintance() != Acquaintance.GROUP) {
            return counsels.prompts().say(athlete, prompt.occasion(), prompt.day(), prompt.missed(), now);
        }
        return prompt.occasion() == Occasion.ROUTINE
                ? counsels.groups().reminder(athlete, prompt.day(), now)
                : Reply.silence();
    }

    /** What the library has on these words, for any chat; nothing is read or kept of whoever asks. */
    public List<Card> cards(Origin origin, String words) {
        Athlete nobody = Athlete.newcomer(origin.person(), origin.zone(), origin.at());
        return inline.cards(Turn.of(origin, nobody, Dialogue.fresh()), readable(words));
    }

    private Function<Turn, Said> judgement(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Words(var origin, String text, boolean edited) -> {
                Heard heard = ear.listen(readable(text));
                yield turn -> counsels.interruption().under(inWords(back(turn), heard, edited), turn);
            }
            case Incoming.Press(var origin, String action) -> turn -> buttons.answer(back(turn), action);
            case Incoming.Place(var origin, double latitude, double longitude) -> {
                List<ZoneId> zones = ear.near(latitude, longitude);
                yield turn -> located(turn, zones);
            }
            case Incoming.Opened(var origin, var payload) -> turn -> opened(turn, payload);
            case Incoming.Wordless _ -> turn -> turn.say(SmallTalk.wordless());
            case Incoming.Moved _ -> turn -> turn.say(Reply.silence());
            case Incoming.Reachable(var origin, boolean reachable) -> turn -> reachable(turn, reachable);
        };
    }

    private Said inWords(Turn turn, Heard heard, boolean edited) {
        return edited ? words.answerAnew(turn, heard) : words.answer(turn, heard);
    }

    /** Whoever writes can be reached again. */
    private Turn back(Turn turn) {
        agenda.resume(turn.athlete(), turn.at());
        return turn;
    }

    private Said reachable(Turn turn, boolean reachable) {
        if (reachable) {
            agenda.resume(turn.athlete(), turn.at());
        } else {
            agenda.pause(turn.athlete().id());
        }
        return turn.say(Reply.silence());
    }

    /** A deep link may name a page: {@code drill-clamshell}, {@code article-how-often}, {@code test-bed-edge-hang}. */
    private Said opened(Turn turn, @Nullable String payload) {
        String page = payload == null ? "" : payload.replaceFirst("-", ":");
        return Action.parse(page).orElse(null) instanceof Action.Read
                ? buttons.answer(turn, page)
                : counsels.introductions().begin(turn);
    }

    /** A shared location answers "where are you?" of the first talk, or says where somebody is now. */
    private Said located(Turn turn, List<ZoneId> zones) {
        if (zones.isEmpty() || !(turn.pending() instanceof Introduction asked) || asked.step() != Step.PLACE) {
            return counsels.reminders().candidates(turn, zones);
        }
        return zones.size() == 1
                ? counsels.introductions().told(turn, asked, zones.getFirst().getId())
                : counsels.introductions().whichZone(turn, zones, asked);
    }

    /** In a group nobody is looked up: what is known of a person stays out of it. */
    private Turn turn(Origin origin) {
        Optional<Athlete> known = origin.audience() == Audience.GROUP ? Optional.empty() : people.find(origin.person());
        Athlete athlete = known.orElseGet(() -> Athlete.newcomer(origin.person(), origin.zone(), origin.at()));
        return Turn.of(origin, athlete, dialogues.find(origin.person(), origin.address()));
    }

    /** Without control characters, which mean nothing to a reader and much to a terminal. */
    private static String readable(String text) {
        return UNREADABLE.matcher(text).replaceAll(" ");
    }

    private void remember(Turn turn, Dialogue next) {
        if (turn.pending() != null || !next.equals(turn.dialogue())) {
            dialogues.save(turn.origin().person(), turn.origin().address(), next);
        }
    }
}
