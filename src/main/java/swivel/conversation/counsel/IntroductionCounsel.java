package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.Acquaintance;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.People;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.IntroductionWords;
import swivel.conversation.words.SmallTalk;
import swivel.conversation.words.ZoneWords;
import swivel.library.Equipment;

/**
 * Gets to know a person: a first talk of six questions and a safety gate, and the same questions one by one whenever
 * something changes. Each answer is kept at once, so that whoever stops has lost nothing.
 */
public final class IntroductionCounsel {
    static final String PAST_INJURY = "past-injury";
    private static final int CLOCK_LENGTH = "07:30".length();

    private final People people;
    private final Questions questions;
    private final SafetyCounsel safety;
    private final HealthCounsel health;
    private final PauseCounsel pauses;
    private final Answers answers;

    IntroductionCounsel(
            People people,
            Questions questions,
            SafetyCounsel safety,
            HealthCounsel health,
            PauseCounsel pauses,
            Answers answers) {
        this.people = people;
        this.questions = questions;
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
        return questions.ask(met, new ReplyBuilder().add(SmallTalk.hello()), new Introduction(Step.GOAL, 0, false));
    }

    /** What is known of the person, with buttons that change it. */
    public Said show(Turn turn) {
        return turn.say(questions.profile().profile(turn.athlete(), turn.at()));
    }

    /** A button of one of the questions, be it an old one. */
    public Said pressed(Turn turn, Action.Tell told) {
        Optional<Step> step = Arrays.stream(Step.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(told.step()))
                .findFirst();
        if (told.step().equals("which")) {
            return health.pressed(turn, told.choice());
        }
        return step.map(known ->
                        told(turn, new Introduction(known, page(turn, known), isChanging(turn)), told.choice()))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    /** The page that is open, of this step's list. */
    private static int page(Turn turn, Step step) {
        return turn.pending() instanceof Introduction asked && asked.step() == step ? asked.page() : 0;
    }

    private static boolean isChanging(Turn turn) {
        return turn.pending() instanceof Introduction asked
                ? asked.changing()
                : switch (turn.athlete().acquaintance()) {
                    case NEW, MADE -> true;
                    case ASKED, ASKED_AGAIN -> false;
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
            case IntroductionWords.SKIP -> onward(turn, new ReplyBuilder(), at);
            case IntroductionWords.BACK -> questions.ask(turn, before(at));
            case IntroductionWords.DONE -> done(turn, at);
            case "more" -> turn.say(questions.profile().more(turn.athlete()));
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
            case SAFETY -> choice.equals(Answers.NONE) ? finished(turn) : turn.say(SmallTalk.oldButton());
            case SIGN -> sign(turn, choice);
            case PAUSE -> pauses.pressed(turn, choice);
            case HEALTH ->
                turn.athlete().conditions().isEmpty() || choice.equals(HealthCounsel.GONE)
                        ? take(turn, at, choice)
                        : health.contradicted(turn, at);
            case GOAL, PLACE, WHEN, DAYS, MINUTES, EQUIPMENT, AGE, HIP, JOINTS, GENERAL, INJURIES, NOTE, IMPACT ->
                take(turn, at, choice);
        };
    }

    private Said take(Turn turn, Introduction at, String choice) {
        Athlete before = turn.athlete();
        Optional<Athlete> answered = answers.take(before, at.step(), choice);
        if (answered.isEmpty()) {
            return turn.say(SmallTalk.oldButton());
        }
        ReplyBuilder reply = new ReplyBuilder();
        Turn next = questions.keepCorrected(turn, answered.get(), reply);
        if (at.step() == Step.PLACE && !at.changing()) {
            reply.say(questions.profile().line(Step.PLACE, next.athlete(), turn.at()));
        }
        return switch (at.step()) {
            case EQUIPMENT, INJURIES -> questions.ask(next, reply, at);
            case HIP, JOINTS, GENERAL ->
                choice.equals(PAST_INJURY) && next.athlete().conditions().contains(PAST_INJURY)
                        ? questions.ask(next, reply, new Introduction(Step.INJURIES, 0, at.changing()))
                        : questions.ask(next, reply, at);
            case AGE -> next.athlete().age() == AgeBand.UNDER_16 ? tooYoung(next, reply) : onward(next, reply, at);
            case GOAL, PLACE, WHEN, DAYS, MINUTES, HEALTH, SAFETY, SIGN, PAUSE, NOTE, IMPACT -> onward(next, reply, at);
        };
    }

    /** A list is done: back to the question that it belongs to, or on where that one is answered. */
    private Said done(Turn turn, Introduction at) {
        return switch (at.step()) {
            case EQUIPMENT ->
                at.changing()
                        ? questions.noted(turn, new ReplyBuilder(), at.step())
                        : questions.ask(turn, new Introduction(Step.MINUTES, 0, false));
            case HIP, JOINTS, GENERAL, INJURIES -> questions.ask(turn, new Introduction(Step.HEALTH, 0, at.changing()));
            case GOAL, PLACE, WHEN, DAYS, MINUTES, AGE, HEALTH, SAFETY, SIGN, PAUSE, NOTE, IMPACT ->
                onward(turn, new ReplyBuilder(), at);
        };
    }

    private Said onward(Turn turn, ReplyBuilder reply, Introduction at) {
        if (at.changing()) {
            return questions.noted(turn, reply, at.step());
        }
        Step step = at.step().parent();
        int index = Step.FIRST_TALK.indexOf(step) + 1;
        if (index == Step.FIRST_TALK.size() || index == 0) {
            return finished(turn);
        }
        Step next = Step.FIRST_TALK.get(index);
        boolean known = next == Step.PLACE && turn.athlete().zone() != null;
        return questions.ask(turn, reply, new Introduction(known ? Step.WHEN : next, 0, false));
    }

    private static Introduction before(Introduction at) {
        Step parent = at.step().parent();
        int index = Step.FIRST_TALK.indexOf(parent);
        Step back = parent != at.step() ? parent : Step.FIRST_TALK.get(Math.max(0, index - 1));
        return new Introduction(back, 0, false);
    }

    /** Full sessions on these days, with the numbers that ISO 8601 gives them. */
    Said fullDays(Turn turn, String numbers) {
        Athlete before = turn.athlete();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        numbers.chars().forEach(number -> days.add(DayOfWeek.of(number - '0')));
        ReplyBuilder reply = new ReplyBuilder();
        Turn next = questions.keepCorrected(turn, before.with(before.training().withFullDays(days)), reply);
        return questions.noted(next, reply, Step.MINUTES);
    }

    /** Things that they have, named in words; the question stays. */
    public Said owns(Turn turn, Set<Equipment> things, Introduction at) {
        Set<Equipment> all = EnumSet.copyOf(things);
        all.addAll(turn.athlete().equipment());
        Turn next = questions.keep(
                turn, turn.athlete().with(turn.athlete().training().withEquipment(all)));
        return questions.ask(next, at);
    }

    /** @param choices two times, perhaps with days, as a choice of the step has them */
    public Said whichTime(Turn turn, Introduction at, List<String> choices) {
        ReplyBuilder reply = new ReplyBuilder().say("Which one do you mean?");
        choices.forEach(choice -> reply.button(choice.substring(0, CLOCK_LENGTH), Questions.tell(Step.WHEN, choice)));
        return turn.ask(reply.build(), at);
    }

    private Said sign(Turn turn, String choice) {
        return SafetyGate.sign(choice)
                .map(sign -> safety.warn(questions.keep(turn, turn.athlete().with(Acquaintance.MADE)), sign))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    private Said finished(Turn turn) {
        Athlete athlete = turn.athlete();
        boolean reminded = athlete.reminder() != null;
        Athlete known = reminded && athlete.contact().weeklyNote() == null
                ? athlete.with(athlete.contact().withWeeklyNote(DayOfWeek.SUNDAY))
                : athlete;
        Turn next = questions.keep(turn, known.with(Acquaintance.MADE));
        ReplyBuilder reply = new ReplyBuilder()
                .say("That is all, thank you. " + questions.profile().programme(known) + ", " + known.minutes()
                        + " minutes for a full session. Change anything with /settings, or just tell me.")
                .button("Today's routine", new Action.ShowToday());
        return next.say(reply.build());
    }

    /** Under 16 nothing is planned (growing hips), and there is nothing more to ask. */
    private Said tooYoung(Turn turn, ReplyBuilder reply) {
        Turn next = questions.keep(turn, turn.athlete().with(Acquaintance.MADE));
        return next.say(reply.say(
                        "Under 16 I plan no training, since hips still grow. You can read every drill here: go through them "
                                + "with an adult.")
                .say("With a limp, or pain in hip, groin, thigh or knee, see a doctor the same day.")
                .build());
    }

    /** One of the zones that a place may be in. */
    public Said whichZone(Turn turn, List<ZoneId> zones, Introduction at) {
        ReplyBuilder reply = new ReplyBuilder().say("What does your clock say?");
        zones.stream()
                .limit(5)
                .forEach(zone ->
                        reply.button(ZoneWords.clock(zone, turn.at()), Questions.tell(Step.PLACE, zone.getId())));
        return turn.ask(reply.build(), at);
    }

    /** Something else was asked in the middle of the first talk: it is offered once more, under the answer. */
    public Said offerAgain(Turn turn, Said said) {
        if (!(turn.pending() instanceof Introduction asked)
                || asked.changing()
                || said.dialogue().pending() != null) {
            return said;
        }
        return people.find(turn.athlete().id())
                .filter(athlete -> athlete.acquaintance() == Acquaintance.ASKED)
                .filter(athlete -> safety.standing(turn).isEmpty())
                .map(athlete -> offeredAgain(athlete, asked.step(), said))
                .orElse(said);
    }

    private Said offeredAgain(Athlete athlete, Step step, Said said) {
        people.save(athlete.with(Acquaintance.ASKED_AGAIN));
        ReplyBuilder reply = new ReplyBuilder()
                .add(said.reply())
                .aside("We can go on getting to know each other whenever you like.")
                .button("Go on", Questions.tell(step, IntroductionWords.ASK));
        return new Said(reply.build(), said.dialogue());
    }
}
