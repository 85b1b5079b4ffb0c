package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import swivel.coaching.Acquaintance;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Contact.Pause;
import swivel.coaching.People;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.WhichCondition;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.HealthWords;
import swivel.conversation.words.IntroductionWords;
import swivel.conversation.words.ProfileWords;
import swivel.conversation.words.SmallTalk;
import swivel.conversation.words.ZoneWords;
import swivel.library.Equipment;
import swivel.library.Library;

/**
 * Gets to know a person: a first talk of six questions and a safety gate, and the same questions one by one whenever
 * something changes. Each answer is kept at once, so that whoever stops has lost nothing.
 */
public final class IntroductionCounsel {
    static final String PAST_INJURY = "past-injury";
    private static final int CLOCK_LENGTH = "07:30".length();

    /** How urgent the signs of the safety gate are. */
    private static final Map<Sign, Tier> GATE = new EnumMap<>(Map.of(
            Sign.FRACTURE, Tier.EMERGENCY,
            Sign.CAUDA_EQUINA, Tier.EMERGENCY,
            Sign.DVT, Tier.EMERGENCY,
            Sign.INFECTION, Tier.SAME_DAY,
            Sign.STRESS_FRACTURE, Tier.WITHIN_48_HOURS,
            Sign.LOCKING, Tier.SOON));

    private final Library library;
    private final People people;
    private final Agenda agenda;
    private final SafetyCounsel safety;
    private final Answers answers;
    private final IntroductionWords words;
    private final ProfileWords profile;

    IntroductionCounsel(Library library, People people, Agenda agenda, SafetyCounsel safety) {
        this.library = library;
        this.people = people;
        this.agenda = agenda;
        this.safety = safety;
        this.answers = new Answers(library);
        this.words = new IntroductionWords(library);
        this.profile = new ProfileWords(library);
    }

    /** A short welcome, and the first question for whoever has not been asked yet. */
    public Said begin(Turn turn) {
        if (turn.athlete().acquaintance() == Acquaintance.MADE) {
            return turn.say(SmallTalk.welcome());
        }
        Turn met = keep(turn, turn.athlete().with(Acquaintance.ASKED));
        return ask(met, new ReplyBuilder().add(SmallTalk.hello()), new Introduction(Step.GOAL, 0, false));
    }

    /** What is known of the person, with buttons that change it. */
    public Said show(Turn turn) {
        return turn.say(profile.profile(turn.athlete(), turn.at()));
    }

    /** A button of one of the questions, be it an old one. */
    public Said pressed(Turn turn, Action.Tell told) {
        Optional<Step> step = Arrays.stream(Step.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(told.step()))
                .findFirst();
        if (turn.pending() instanceof WhichCondition which && told.step().equals("which")) {
            return which(turn, which, told.choice());
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
            return ask(turn, new ReplyBuilder(), new Introduction(at.step(), Math.max(0, page), at.changing()));
        }
        return switch (choice) {
            case IntroductionWords.ASK -> asked(turn, at);
            case IntroductionWords.SKIP -> onward(turn, new ReplyBuilder(), at);
            case IntroductionWords.BACK -> ask(turn, new ReplyBuilder(), before(at));
            case IntroductionWords.DONE -> done(turn, at);
            case "more" -> turn.say(profile.more(turn.athlete()));
            case "profile" -> show(turn);
            default -> answered(turn, at, choice);
        };
    }

    /** Asks this question; where something is changed, this one only. */
    public Said asked(Turn turn, Introduction at) {
        return ask(turn, new ReplyBuilder(), at);
    }

    private Said answered(Turn turn, Introduction at, String choice) {
        return switch (at.step()) {
            case SAFETY -> choice.equals(Answers.NONE) ? finished(turn) : turn.say(SmallTalk.oldButton());
            case SIGN -> sign(turn, choice);
            case PAUSE -> pause(turn, choice);
            case HEALTH ->
                turn.athlete().conditions().isEmpty() ? take(turn, at, choice) : contradicted(turn, at, choice);
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
        Corrections.Corrected corrected = Corrections.of(before, answered.get(), library);
        Turn next = keep(turn, corrected.athlete());
        ReplyBuilder reply = new ReplyBuilder();
        corrected.words().forEach(reply::say);
        if (at.step() == Step.PLACE && !at.changing()) {
            reply.say(profile.line(Step.PLACE, next.athlete(), turn.at()));
        }
        return switch (at.step()) {
            case EQUIPMENT, INJURIES -> ask(next, reply, at);
            case HIP, JOINTS, GENERAL ->
                choice.equals(PAST_INJURY) && next.athlete().conditions().contains(PAST_INJURY)
                        ? ask(next, reply, new Introduction(Step.INJURIES, 0, at.changing()))
                        : ask(next, reply, at);
            case AGE -> corrected.athlete().age() == AgeBand.UNDER_16 ? tooYoung(next, reply) : onward(next, reply, at);
            case GOAL, PLACE, WHEN, DAYS, MINUTES, HEALTH, SAFETY, SIGN, PAUSE, NOTE, IMPACT -> onward(next, reply, at);
        };
    }

    /** "None of these" after something was named: one of the two is a slip. */
    private Said contradicted(Turn turn, Introduction at, String choice) {
        if (choice.equals("gone")) {
            Athlete cleared = turn.athlete()
                    .with(turn.athlete().body().withConditions(Set.of()).withPastInjuries(Set.of()));
            ReplyBuilder reply = new ReplyBuilder().say("Taken off my list. What your clinician says goes first.");
            return onward(keep(turn, cleared), reply, at);
        }
        String named = HealthWords.list(turn.athlete().conditions().stream()
                .sorted()
                .flatMap(code -> library.condition(code).stream())
                .map(condition -> "“" + condition.askedAs() + "”")
                .toList());
        ReplyBuilder reply = new ReplyBuilder()
                .say("Before, you named " + named + ". Is that over?")
                .button("It stays", tell(Step.HEALTH, IntroductionWords.DONE))
                .button("It is over", tell(Step.HEALTH, "gone"));
        return turn.ask(reply.build(), at);
    }

    /** A list is done: back to the question that it belongs to, or on where that one is answered. */
    private Said done(Turn turn, Introduction at) {
        return switch (at.step()) {
            case EQUIPMENT ->
                at.changing()
                        ? noted(turn, new ReplyBuilder(), at.step())
                        : ask(turn, new ReplyBuilder(), new Introduction(Step.MINUTES, 0, false));
            case HIP, JOINTS, GENERAL, INJURIES ->
                ask(turn, new ReplyBuilder(), new Introduction(Step.HEALTH, 0, at.changing()));
            case GOAL, PLACE, WHEN, DAYS, MINUTES, AGE, HEALTH, SAFETY, SIGN, PAUSE, NOTE, IMPACT ->
                onward(turn, new ReplyBuilder(), at);
        };
    }

    private Said onward(Turn turn, ReplyBuilder reply, Introduction at) {
        if (at.changing()) {
            return noted(turn, reply, at.step());
        }
        Step step = at.step().parent();
        int index = Step.FIRST_TALK.indexOf(step) + 1;
        if (index == Step.FIRST_TALK.size() || index == 0) {
            return finished(turn);
        }
        Step next = Step.FIRST_TALK.get(index);
        boolean known = next == Step.PLACE && turn.athlete().zone() != null;
        return ask(turn, reply, new Introduction(known ? Step.WHEN : next, 0, false));
    }

    private static Introduction before(Introduction at) {
        Step parent = at.step().parent();
        int index = Step.FIRST_TALK.indexOf(parent);
        Step back = parent != at.step() ? parent : Step.FIRST_TALK.get(Math.max(0, index - 1));
        return new Introduction(back, 0, false);
    }

    private Said ask(Turn turn, ReplyBuilder reply, Introduction at) {
        words.ask(reply, at, turn.athlete(), turn.at());
        return turn.ask(reply.build(), at);
    }

    private Said noted(Turn turn, ReplyBuilder reply, Step step) {
        reply.say(profile.line(step, turn.athlete(), turn.at())).button("Settings", tell(Step.GOAL, "profile"));
        return turn.say(reply.build());
    }

    /** Full sessions on these days, with the numbers that ISO 8601 gives them. */
    Said fullDays(Turn turn, String numbers) {
        Athlete before = turn.athlete();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        numbers.chars().forEach(number -> days.add(DayOfWeek.of(number - '0')));
        Corrections.Corrected corrected =
                Corrections.of(before, before.with(before.training().withFullDays(days)), library);
        Turn next = keep(turn, corrected.athlete());
        ReplyBuilder reply = new ReplyBuilder();
        corrected.words().forEach(reply::say);
        return noted(next, reply, Step.MINUTES);
    }

    /** Things that they have, named in words; the question stays. */
    public Said owns(Turn turn, Set<Equipment> things, Introduction at) {
        Set<Equipment> all = EnumSet.copyOf(things);
        all.addAll(turn.athlete().equipment());
        Turn next = keep(turn, turn.athlete().with(turn.athlete().training().withEquipment(all)));
        return ask(next, new ReplyBuilder(), at);
    }

    /**
     * What they live with, named in words: what is clear is kept, and the first that may be several is asked about.
     *
     * @param named the codes that each may be
     */
    public Said lives(Turn turn, List<List<String>> named, Introduction at) {
        Set<String> all = new TreeSet<>(turn.athlete().conditions());
        named.stream().filter(codes -> codes.size() == 1).forEach(all::addAll);
        Athlete told = turn.athlete().with(turn.athlete().body().withConditions(all));
        Corrections.Corrected corrected = Corrections.of(turn.athlete(), told, library);
        ReplyBuilder reply = new ReplyBuilder();
        corrected.words().forEach(reply::say);
        Turn next = keep(turn, corrected.athlete());
        return named.stream()
                .filter(codes -> codes.size() > 1)
                .findFirst()
                .map(codes -> whichCondition(next, reply, codes, !at.changing()))
                .orElseGet(() -> ask(next, reply, new Introduction(Step.HEALTH, 0, at.changing())));
    }

    /** @param choices two times, perhaps with days, as a choice of the step has them */
    public Said whichTime(Turn turn, Introduction at, List<String> choices) {
        ReplyBuilder reply = new ReplyBuilder().say("Which one do you mean?");
        choices.forEach(choice -> reply.button(choice.substring(0, CLOCK_LENGTH), tell(Step.WHEN, choice)));
        return turn.ask(reply.build(), at);
    }

    /** The age band of somebody of so many years, as a choice. */
    public static String band(int years) {
        if (years < 16) {
            return AgeBand.UNDER_16.name();
        }
        if (years < 50) {
            return AgeBand.FROM_16_TO_49.name();
        }
        return (years < 65 ? AgeBand.FROM_50_TO_64 : AgeBand.FROM_65).name();
    }

    private Said finished(Turn turn) {
        Athlete athlete = turn.athlete();
        boolean reminded = athlete.reminder() != null;
        Athlete known = reminded && athlete.contact().weeklyNote() == null
                ? athlete.with(athlete.contact().withWeeklyNote(DayOfWeek.SUNDAY))
                : athlete;
        Turn next = keep(turn, known.with(Acquaintance.MADE));
        ReplyBuilder reply = new ReplyBuilder()
                .say("That is all, thank you. " + profile.programme(known) + ", " + known.minutes()
                        + " minutes for a full session. Change anything with /settings, or just tell me.")
                .button("Today's routine", new Action.ShowToday());
        return next.say(reply.build());
    }

    /** Under 16 nothing is planned (growing hips), and there is nothing more to ask. */
    private Said tooYoung(Turn turn, ReplyBuilder reply) {
        Turn next = keep(turn, turn.athlete().with(Acquaintance.MADE));
        return next.say(reply.say(
                        "Under 16 I plan no training, since hips still grow. You can read every drill here: go through them "
                                + "with an adult.")
                .say("With a limp, or pain in hip, groin, thigh or knee, see a doctor the same day.")
                .build());
    }

    private Said sign(Turn turn, String choice) {
        return GATE.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(choice))
                .findFirst()
                .map(entry -> safety.warn(
                        keep(turn, turn.athlete().with(Acquaintance.MADE)),
                        new WarningSign(entry.getKey(), entry.getValue())))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    private Said pause(Turn turn, String choice) {
        if (choice.equals(Answers.NONE) || !choice.chars().allMatch(Character::isDigit) || choice.length() > 2) {
            return turn.say("No pause, then. I go on as usual.");
        }
        return pause(turn, Integer.parseInt(choice));
    }

    Said pause(Turn turn, int days) {
        Pause pause = new Pause(turn.today(), turn.today().plusDays(Math.max(1, days) - 1L));
        Turn paused = keep(turn, turn.athlete().with(turn.athlete().contact().paused(pause)));
        return paused.say("I am silent until " + ProfileWords.date(pause.to())
                + ". Your streak waits for you. Back earlier? Write “I'm back”.");
    }

    /** Asks which of these conditions it is; a single one is asked for before it is kept. */
    Said whichCondition(Turn turn, List<String> codes) {
        return whichCondition(turn, new ReplyBuilder(), codes, false);
    }

    private Said whichCondition(Turn turn, ReplyBuilder reply, List<String> codes, boolean introducing) {
        List<String> known = codes.stream()
                .filter(code -> library.condition(code).isPresent())
                .toList();
        if (known.isEmpty()) {
            return turn.say(SmallTalk.notMine());
        }
        HealthWords.ask(reply, known, library);
        return turn.ask(reply.build(), new WhichCondition(known, introducing));
    }

    /** @param choice the number of one of them from 0 on, {@code all} where nobody is sure, or {@code none} */
    public Said which(Turn turn, WhichCondition asked, String choice) {
        if (choice.equals(Answers.NONE)) {
            ReplyBuilder reply = new ReplyBuilder().say("All right, I keep nothing of that.");
            return asked.introducing()
                    ? ask(turn, reply, new Introduction(Step.HEALTH, 0, false))
                    : turn.say(reply.build());
        }
        int index = choice.equals("all") ? -1 : Character.digit(choice.charAt(0), 10);
        if (index >= asked.codes().size()) {
            return turn.say(SmallTalk.oldButton());
        }
        List<String> chosen = index < 0 ? asked.codes() : List.of(asked.codes().get(index));
        Set<String> conditions = new TreeSet<>(turn.athlete().conditions());
        conditions.removeAll(asked.codes());
        conditions.addAll(chosen);
        Athlete told = turn.athlete().with(turn.athlete().body().withConditions(conditions));
        Corrections.Corrected corrected = Corrections.of(turn.athlete(), told, library);
        Turn next = keep(turn, corrected.athlete());
        ReplyBuilder reply = new ReplyBuilder();
        corrected.words().forEach(reply::say);
        return asked.introducing()
                ? ask(next, reply, new Introduction(Step.HEALTH, 0, false))
                : noted(next, reply, Step.HEALTH);
    }

    /** One of the zones that a place may be in. */
    public Said whichZone(Turn turn, List<ZoneId> zones, Introduction at) {
        ReplyBuilder reply = new ReplyBuilder().say("What does your clock say?");
        zones.stream()
                .limit(5)
                .forEach(zone -> reply.button(ZoneWords.clock(zone, turn.at()), tell(Step.PLACE, zone.getId())));
        return turn.ask(reply.build(), at);
    }

    /** Something else was asked in the middle of the first talk: it is offered once more, under the answer. */
    public Said offerAgain(Turn turn, Said said) {
        boolean left = turn.pending() instanceof Introduction asked
                && !asked.changing()
                && said.dialogue().pending() == null
                && safety.standing(turn).isEmpty();
        Athlete athlete = left ? people.find(turn.athlete().id()).orElse(null) : null;
        if (athlete == null || athlete.acquaintance() != Acquaintance.ASKED) {
            return said;
        }
        people.save(athlete.with(Acquaintance.ASKED_AGAIN));
        Step step = Objects.requireNonNull((Introduction) turn.pending()).step();
        ReplyBuilder reply = new ReplyBuilder()
                .add(said.reply())
                .aside("We can go on getting to know each other whenever you like.")
                .button("Go on", tell(step, IntroductionWords.ASK));
        return new Said(reply.build(), said.dialogue());
    }

    private Turn keep(Turn turn, Athlete athlete) {
        people.save(athlete);
        agenda.arrange(athlete, turn.origin().address(), turn.at());
        return turn.with(athlete);
    }

    private static Action tell(Step step, String choice) {
        return new Action.Tell(step.name().toLowerCase(Locale.ROOT), choice);
    }
}
