package swivel.conversation.counsel;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.Acquaintance;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.IntroductionWords;
import swivel.conversation.words.SmallTalk;
import swivel.library.Equipment;

/**
 * Gets to know a person: a first talk of six questions and a safety gate, and the same questions one by one whenever
 * something changes. Each answer is kept at once, so that whoever stops has lost nothing.
 */
public final class IntroductionCounsel {
    private final Questions questions;
    private final FirstTalk talk;
    private final SafetyCounsel safety;
    private final HealthCounsel health;
    private final PauseCounsel pauses;
    private final Answers answers;

    IntroductionCounsel(
            Questions questions, SafetyCounsel safety, HealthCounsel health, PauseCounsel pauses, Answers answers) {
        this.questions = questions;
        this.talk = new FirstTalk(questions);
        this.safety = safety;
        this.health = health;
        this.pauses = pauses;
        this.answers = answers;
    }

    /** A short welcome, and the first question for whoever has not been asked yet. */
    public Said begin(Turn turn) {
        if (turn.athlete().acquaintance() == Acquaintance.MADE) {
            return turn.say(SmallTalk.welcome());
        }
        Turn met = questions.keep(turn, turn.athlete().with(Acquaintance.ASKED));
        return questions.ask(met, new ReplyBuilder().add(SmallTalk.hello()), Introduction.at(Step.GOAL));
    }

    /** What is known of the person, with buttons that change it. */
    public Said show(Turn turn) {
        return turn.say(questions.profile().profile(turn.athlete(), turn.at()));
    }

    /** A button of one of the questions, be it an old one. */
    public Said pressed(Turn turn, Action.Tell told) {
        if (told.step().equals("which")) {
            return health.pressed(turn, told.choice());
        }
        return Arrays.stream(Step.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(told.step()))
                .findFirst()
                .map(step -> told(turn, reopened(turn, step), told.choice()))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    /** The question that a button belongs to, on the page that is open. */
    private static Introduction reopened(Turn turn, Step step) {
        if (turn.pending() instanceof Introduction asked) {
            return new Introduction(step, asked.step() == step ? asked.page() : 0, asked.changing());
        }
        return switch (turn.athlete().acquaintance()) {
            case NEW, MADE, GROUP -> Introduction.toChange(step);
            case ASKED, ASKED_AGAIN -> Introduction.at(step);
        };
    }

    /** A choice of one step, pressed or said. */
    public Said told(Turn turn, Introduction at, String choice) {
        if (choice.startsWith("page ")) {
            int page = Character.digit(choice.charAt(choice.length() - 1), 10);
            return questions.ask(turn, new Introduction(at.step(), Math.max(0, page), at.changing()));
        }
        return switch (choice) {
            case IntroductionWords.ASK -> at.step() == Step.SIGN ? signs(turn, at) : asked(turn, at);
            case IntroductionWords.SKIP -> talk.skip(turn, at);
            case IntroductionWords.BACK -> talk.back(turn, at);
            case IntroductionWords.DONE -> talk.listDone(turn, at);
            case "more" -> turn.say(questions.profile().more(turn.athlete()));
            case "notes" -> turn.say(questions.profile().notes());
            case "kept-out" -> turn.say(questions.profile().keptOut(turn.athlete()));
            case "profile" -> show(turn);
            default -> answered(turn, at, choice);
        };
    }

    /** Asks this question; where something is changed, this one only. */
    public Said asked(Turn turn, Introduction at) {
        return questions.ask(turn, at);
    }

    /** Whoever says yes at the gate has no programme from then on, be it said which sign or not. */
    private Said signs(Turn turn, Introduction at) {
        safety.warn(turn, SafetyGate.UNNAMED);
        return asked(turn, at);
    }

    private Said answered(Turn turn, Introduction at, String choice) {
        return switch (at.step()) {
            case SAFETY -> choice.equals(Answers.NONE) ? talk.finished(turn) : turn.say(SmallTalk.oldButton());
            case SIGN -> sign(turn, choice);
            case PAUSE -> pauses.pressed(turn, choice);
            case HEALTH ->
                turn.athlete().conditions().isEmpty() || choice.equals(HealthCounsel.GONE)
                        ? take(turn, at, choice)
                        : health.contradicted(turn, at);
            case GOAL,
                    PLACE,
                    WHEN,
                    DAYS,
                    MINUTES,
                    EQUIPMENT,
                    AGE,
                    HIP,
                    JOINTS,
                    GENERAL,
                    INJURIES,
                    NOTE,
                    NUDGE,
                    RESETS,
                    AFTER,
                    OBSTACLE,
                    IMPACT,
                    PICTURES -> take(turn, at, choice);
        };
    }

    private Said sign(Turn turn, String choice) {
        return SafetyGate.sign(choice)
                .map(sign -> safety.warn(questions.keep(turn, turn.athlete().with(Acquaintance.MADE)), sign))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    private Said take(Turn turn, Introduction at, String choice) {
        Optional<Athlete> answered = answers.take(turn.athlete(), at.step(), choice);
        if (answered.isEmpty()) {
            return turn.say(SmallTalk.oldButton());
        }
        ReplyBuilder reply = new ReplyBuilder();
        Turn next = questions.keepCorrected(turn, answered.get(), reply);
        if (at.step() == Step.PLACE && !at.changing()) {
            reply.say(questions.profile().line(Step.PLACE, next.athlete(), turn.at()))
                    .placeKeyAway();
        }
        return switch (at.step()) {
            case EQUIPMENT, INJURIES -> questions.ask(next, reply, at);
            case HIP, JOINTS, GENERAL ->
                choice.equals(Answers.PAST_INJURY)
                                && next.athlete().conditions().contains(choice)
                        ? questions.ask(next, reply, new Introduction(Step.INJURIES, 0, at.changing()))
                        : questions.ask(next, reply, at);
            case AFTER ->
                next.athlete().contact().intention() == null
                        ? talk.onward(next, reply, at)
                        : questions.ask(next, reply, Introduction.toChange(Step.OBSTACLE));
            case AGE ->
                next.athlete().age() == AgeBand.UNDER_16 ? talk.tooYoung(next, reply) : talk.onward(next, reply, at);
            case GOAL,
                    PLACE,
                    WHEN,
                    DAYS,
                    MINUTES,
                    HEALTH,
                    SAFETY,
                    SIGN,
                    PAUSE,
                    NOTE,
                    NUDGE,
                    RESETS,
                    OBSTACLE,
                    IMPACT,
                    PICTURES -> talk.onward(next, reply, at);
        };
    }

    /** The answer to another question of the first talk than the one that is asked: it is kept, and the question stays. */
    public Said beside(Turn turn, Introduction asked, Step step, String choice) {
        return answers.take(turn.athlete(), step, choice)
                .map(answered -> {
                    ReplyBuilder reply = new ReplyBuilder();
                    Turn next = questions.keepCorrected(turn, answered, reply);
                    reply.say(questions.profile().line(step, next.athlete(), turn.at()));
                    return questions.ask(next, reply, asked);
                })
                .orElseGet(() -> unclear(turn, asked));
    }

    /** What was said is no answer: the question once more, with what is wanted. */
    public Said unclear(Turn turn, Introduction at) {
        return questions.ask(turn, new ReplyBuilder().say(IntroductionWords.unclear(at.step())), at);
    }

    /** Things that they have, named in words; the question stays, which may be about something else. */
    public Said owns(Turn turn, Set<Equipment> things, Introduction at) {
        Turn next = owning(turn, things);
        ReplyBuilder reply = new ReplyBuilder();
        if (at.step() != Step.EQUIPMENT && at.step() != Step.MINUTES) {
            reply.say(questions.profile().line(Step.EQUIPMENT, next.athlete(), turn.at()));
        }
        return questions.ask(next, reply, at);
    }

    /** The turn of somebody who has these things, besides what else they said. */
    public Turn owning(Turn turn, Set<Equipment> things) {
        return questions.keep(turn, Answers.owning(turn.athlete(), things));
    }

    /** @param choices two times, perhaps with days, as a choice of the step has them */
    public Said whichTime(Turn turn, Introduction at, List<String> choices) {
        return questions.whichTime(turn, at, choices);
    }

    /** One of the zones that a place may be in. */
    public Said whichZone(Turn turn, List<ZoneId> zones, Introduction at) {
        return questions.whichZone(turn, at, zones);
    }
}
