package swivel.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import swivel.coaching.AgeBand;
import swivel.conversation.counsel.HealthCounsel;
import swivel.conversation.counsel.IntroductionCounsel;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.WhichCondition;
import swivel.conversation.dialogue.Step;
import swivel.conversation.hearing.Ear;
import swivel.conversation.words.IntroductionWords;
import swivel.language.places.PlaceTalk;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;
import swivel.library.Equipment;

/** Answers in words to what people are asked about themselves, where others press a button. */
final class ToldInWords {
    private static final Set<String> SKIP =
            Set.of("skip", "skip it", "skip this", "pass", "next", "later", "dunno", "not sure");
    private static final Set<String> BACK = Set.of("back", "go back", "previous");
    private static final Set<String> DONE = Set.of(
            "that is all",
            "that's all",
            "thats all",
            "all",
            "done",
            "nothing else",
            "no more",
            "that is it",
            "that's it");
    private static final Set<String> NONE =
            Set.of("none", "none of these", "none of them", "nothing", "no", "nope", "nah");

    /** "How do I do the 90/90?" is a question of its own, though a programme bears that name. */
    private static final Pattern QUESTION = Pattern.compile("(?:how|what|why|which|where|who)\\b(?! about\\b).*");

    private static final Pattern ONE_OF_THEM =
            Pattern.compile("\\bone of (?:them|these|those)\\b", Pattern.CASE_INSENSITIVE);

    private final Ear ear;
    private final IntroductionCounsel introductions;
    private final HealthCounsel health;

    ToldInWords(Ear ear, IntroductionCounsel introductions, HealthCounsel health) {
        this.ear = ear;
        this.introductions = introductions;
        this.health = health;
    }

    /** Empty where the message is about something else. */
    Optional<Said> answer(Turn turn, Introduction asked, String message) {
        String plain = plain(message);
        if (SKIP.contains(plain)) {
            return Optional.of(introductions.told(turn, asked, IntroductionWords.SKIP));
        }
        if (BACK.contains(plain)) {
            return Optional.of(introductions.told(turn, asked, IntroductionWords.BACK));
        }
        if (DONE.contains(plain) && asked.step().isList()) {
            return Optional.of(introductions.told(turn, asked, IntroductionWords.DONE));
        }
        if (QUESTION.matcher(plain).matches()) {
            return Optional.empty();
        }
        return switch (asked.step()) {
            case PLACE -> ear.place(message).map(place -> place(turn, asked, place));
            case WHEN ->
                NONE.contains(plain) ? choice(turn, asked, IntroductionWords.NONE) : when(turn, asked, message);
            case DAYS -> days(turn, asked, message);
            case MINUTES -> minutes(turn, asked, message);
            case EQUIPMENT -> equipment(turn, asked, message, plain);
            case AGE ->
                ear.years(message)
                        .flatMap(years -> choice(turn, asked, AgeBand.of(years).name()));
            case HEALTH, HIP, JOINTS, GENERAL, INJURIES -> health(turn, asked, message, plain);
            case SAFETY ->
                NONE.contains(plain) ? choice(turn, asked, IntroductionWords.NONE) : sign(turn, asked, message);
            case GOAL -> ear.programme(message).flatMap(programme -> choice(turn, asked, programme.value()));
            case NUDGE ->
                NONE.contains(plain) ? choice(turn, asked, IntroductionWords.NONE) : time(turn, asked, message);
            case AFTER, OBSTACLE -> intention(turn, asked, message, plain);
            case SIGN -> sign(turn, asked, message);
            case PAUSE, NOTE, RESETS, IMPACT -> Optional.empty();
        };
    }

    /** Whether it denies all that was listed. */
    boolean isNone(String message) {
        return NONE.contains(plain(message));
    }

    private static String plain(String message) {
        return message.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
    }

    /** The number of one of the conditions, yes or no, or none. */
    Optional<Said> which(Turn turn, WhichCondition asked, String message) {
        String plain = plain(message);
        if (plain.length() == 1 && plain.charAt(0) >= '1' && plain.charAt(0) <= '9') {
            return Optional.of(health.which(turn, asked, String.valueOf(plain.charAt(0) - '1')));
        }
        boolean yes = ear.wish(message).filter(wish -> wish == Wish.YES).isPresent();
        if (yes && asked.codes().size() == 1) {
            return Optional.of(health.which(turn, asked, "0"));
        }
        if (SKIP.contains(plain) || plain.equals("not sure")) {
            return Optional.of(health.which(turn, asked, "all"));
        }
        return NONE.contains(plain) ? Optional.of(health.which(turn, asked, IntroductionWords.NONE)) : Optional.empty();
    }

    /** One of the warning signs beside a complaint; empty where the message is about something else. */
    Optional<Said> sign(Turn turn, String message) {
        return sign(turn, Introduction.toChange(Step.SIGN), message);
    }

    /** The sign in so many words; a yes that names none is asked which. */
    private Optional<Said> sign(Turn turn, Introduction asked, String message) {
        Introduction which = new Introduction(Step.SIGN, 0, asked.changing());
        if (message.contains("?")) {
            return Optional.empty();
        }
        return ear.askedSign(message)
                .flatMap(sign -> choice(turn, which, sign.name()))
                .or(() -> isYes(message) ? choice(turn, which, IntroductionWords.ASK) : Optional.empty());
    }

    private boolean isYes(String message) {
        return ONE_OF_THEM.matcher(message).find()
                || ear.wish(message).filter(wish -> wish == Wish.YES).isPresent();
    }

    private Said place(Turn turn, Introduction asked, PlaceTalk place) {
        return switch (place) {
            case PlaceTalk.In(var zone, String name) -> introductions.told(turn, asked, zone.getId());
            case PlaceTalk.OneOf(var zones) -> introductions.whichZone(turn, zones, asked);
            case PlaceTalk.None() -> throw new IllegalStateException("A place that is none was heard as one");
        };
    }

    private Optional<Said> when(Turn turn, Introduction asked, String message) {
        TimeTalk heard = ear.timeArgument(message);
        return switch (heard) {
            case TimeTalk.At(LocalTime time, Set<DayOfWeek> days) -> choice(turn, asked, time + numbers(days));
            case TimeTalk.Either(LocalTime first, LocalTime second, Set<DayOfWeek> days) ->
                Optional.of(
                        introductions.whichTime(turn, asked, List.of(first + numbers(days), second + numbers(days))));
            case TimeTalk.Impossible _, TimeTalk.None _ -> Optional.empty();
        };
    }

    private Optional<Said> time(Turn turn, Introduction asked, String message) {
        return ear.timeArgument(message) instanceof TimeTalk.At at
                ? choice(turn, asked, at.time().toString())
                : Optional.empty();
    }

    /** Their own words, unless these ask for something else. */
    private Optional<Said> intention(Turn turn, Introduction asked, String message, String plain) {
        if (NONE.contains(plain)) {
            return choice(turn, asked, IntroductionWords.NONE);
        }
        boolean isElsewhere = message.contains("?")
                || ear.symptoms(message).isReport()
                || ear.wish(message).isPresent();
        return isElsewhere ? Optional.empty() : choice(turn, asked, message);
    }

    private static String numbers(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? ""
                : new TreeSet<>(days)
                        .stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining("", " ", ""));
    }

    private Optional<Said> days(Turn turn, Introduction asked, String message) {
        Set<DayOfWeek> days = ear.days(message);
        return days.isEmpty()
                ? Optional.empty()
                : choice(turn, asked, numbers(days).strip());
    }

    private Optional<Said> minutes(Turn turn, Introduction asked, String message) {
        Set<Equipment> things = ear.things(message);
        Optional<Integer> minutes = ear.minutes(message);
        if (minutes.isPresent()) {
            Turn equipped = things.isEmpty() ? turn : introductions.owning(turn, things);
            return choice(equipped, asked, String.valueOf(minutes.get()));
        }
        return things.isEmpty() ? Optional.empty() : Optional.of(introductions.owns(turn, things, asked));
    }

    private Optional<Said> equipment(Turn turn, Introduction asked, String message, String plain) {
        if (NONE.contains(plain)) {
            return choice(turn, asked, IntroductionWords.NONE);
        }
        Set<Equipment> things = EnumSet.noneOf(Equipment.class);
        things.addAll(ear.things(message));
        return things.isEmpty() ? Optional.empty() : Optional.of(introductions.owns(turn, things, asked));
    }

    private Optional<Said> health(Turn turn, Introduction asked, String message, String plain) {
        if (NONE.contains(plain)) {
            return choice(turn, new Introduction(Step.HEALTH, 0, asked.changing()), IntroductionWords.NONE);
        }
        List<List<String>> named = ear.conditions(message);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(health.lives(turn, named, asked));
    }

    private Optional<Said> choice(Turn turn, Introduction asked, String choice) {
        return Optional.of(introductions.told(turn, asked, choice));
    }
}
