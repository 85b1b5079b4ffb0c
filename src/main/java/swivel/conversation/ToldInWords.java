package swivel.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import swivel.coaching.AgeBand;
import swivel.conversation.counsel.IntroductionCounsel;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.hearing.Ear;
import swivel.conversation.words.IntroductionWords;
import swivel.language.places.PlaceTalk;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.times.TimeTalk;
import swivel.library.Equipment;

/** Answers in words to what people are asked about themselves, where others press a button. */
final class ToldInWords {
    private final Ear ear;
    private final IntroductionCounsel introductions;
    private final HealthTold health;

    ToldInWords(Ear ear, IntroductionCounsel introductions, HealthTold health) {
        this.ear = ear;
        this.introductions = introductions;
        this.health = health;
    }

    /** Empty where the message is about something else. */
    Optional<Said> answer(Turn turn, Introduction asked, String message) {
        ShortAnswer answer = ShortAnswer.of(message);
        if (answer.isSkip()) {
            return choice(turn, asked, IntroductionWords.SKIP);
        }
        if (answer.isBack()) {
            return choice(turn, asked, IntroductionWords.BACK);
        }
        if (answer.isDone() && asked.step().isList()) {
            return choice(turn, asked, IntroductionWords.DONE);
        }
        return answer.isQuestion()
                ? Optional.empty()
                : ofStep(turn, asked, message, answer).or(() -> thingsBeside(turn, asked, message, answer));
    }

    /** An answer to a question of the first talk that waits since something else was spoken of: nothing but an answer. */
    Optional<Said> late(Turn turn, Introduction waiting, String message) {
        ShortAnswer answer = ShortAnswer.of(message);
        if (answer.isGoOn()) {
            return Optional.of(introductions.asked(turn, waiting));
        }
        if (answer.isNothingMore() && waiting.step().isList()) {
            return choice(turn, waiting, IntroductionWords.DONE);
        }
        boolean isAnswer = answer.isNoneOfThem()
                || switch (waiting.step()) {
                    case MINUTES, AGE -> answer.isFigure();
                    default -> answer.isNothingElse();
                };
        return isAnswer ? ofStep(turn, waiting, message, answer) : Optional.empty();
    }

    private Optional<Said> ofStep(Turn turn, Introduction asked, String message, ShortAnswer answer) {
        if (!asked.step().isAboutHealth() && isReport(message)) {
            return Optional.empty();
        }
        return switch (asked.step()) {
            case GOAL -> ear.programme(message).flatMap(programme -> choice(turn, asked, programme.value()));
            case PLACE ->
                ear.place(message).map(place -> place(turn, asked, place)).or(() -> timeBeside(turn, asked, message));
            case WHEN -> answer.isNone() ? none(turn, asked) : when(turn, asked, message);
            case DAYS -> days(turn, asked, message);
            case MINUTES -> answer.isNone() ? unclear(turn, asked) : minutes(turn, asked, message, answer);
            case EQUIPMENT -> answer.isNone() ? none(turn, asked) : equipment(turn, asked, message);
            case AGE -> answer.isNone() ? unclear(turn, asked) : age(turn, asked, message, answer);
            case HEALTH, HIP, JOINTS, GENERAL, INJURIES -> health.conditions(turn, asked, message);
            case SAFETY -> answer.isNone() ? none(turn, asked) : health.sign(turn, asked, message);
            case SIGN -> health.sign(turn, asked, message);
            case NUDGE -> answer.isNone() ? none(turn, asked) : time(turn, asked, message);
            case AFTER, OBSTACLE -> answer.isNone() ? none(turn, asked) : intention(turn, asked, message);
            case PICTURES -> answer.isDark().flatMap(dark -> choice(turn, asked, IntroductionWords.pictures(dark)));
            case PAUSE, NOTE, RESETS, IMPACT -> Optional.empty();
        };
    }

    /** How a part of the body feels is no answer to anything else. */
    private boolean isReport(String message) {
        SymptomTalk talk = ear.symptoms(message);
        return talk.isReport() && !talk.symptoms().isEmpty();
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
    private Optional<Said> intention(Turn turn, Introduction asked, String message) {
        boolean isElsewhere = message.contains("?")
                || ear.symptoms(message).isReport()
                || ear.wish(message).isPresent();
        return isElsewhere ? Optional.empty() : choice(turn, asked, message);
    }

    /** A time where something else is asked for: the reminder is set, and the other still wanted. */
    private Optional<Said> timeBeside(Turn turn, Introduction asked, String message) {
        return !asked.changing()
                        && ear.timeArgument(message) instanceof TimeTalk.At(LocalTime time, Set<DayOfWeek> days)
                ? Optional.of(introductions.beside(turn, asked, Step.WHEN, time + numbers(days)))
                : Optional.empty();
    }

    /** Things that they have, where something else is asked for: they are noted, and the question stays. */
    private Optional<Said> thingsBeside(Turn turn, Introduction asked, String message, ShortAnswer answer) {
        return asked.changing() || asked.step().isAboutHealth() || !answer.isNothingElse()
                ? Optional.empty()
                : equipment(turn, asked, message);
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

    /** A wall time is no number of minutes. */
    private Optional<Said> minutes(Turn turn, Introduction asked, String message, ShortAnswer answer) {
        return answer.namesClock() ? timeBeside(turn, asked, message) : minutes(turn, asked, message);
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

    private Optional<Said> equipment(Turn turn, Introduction asked, String message) {
        Set<Equipment> things = EnumSet.noneOf(Equipment.class);
        things.addAll(ear.things(message));
        return things.isEmpty() ? Optional.empty() : Optional.of(introductions.owns(turn, things, asked));
    }

    private Optional<Said> age(Turn turn, Introduction asked, String message, ShortAnswer answer) {
        return ear.years(message)
                .filter(_ -> answer.mayTellAge())
                .flatMap(years -> choice(turn, asked, AgeBand.of(years).name()));
    }

    private Optional<Said> none(Turn turn, Introduction asked) {
        return choice(turn, asked, IntroductionWords.NONE);
    }

    private Optional<Said> unclear(Turn turn, Introduction asked) {
        return Optional.of(introductions.unclear(turn, asked));
    }

    private Optional<Said> choice(Turn turn, Introduction asked, String choice) {
        return Optional.of(introductions.told(turn, asked, choice));
    }
}
