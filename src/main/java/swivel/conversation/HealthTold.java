package swivel.conversation;

import java.util.List;
import java.util.Optional;
import swivel.coaching.Symptom;
import swivel.conversation.counsel.HealthCounsel;
import swivel.conversation.counsel.IntroductionCounsel;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.WhichCondition;
import swivel.conversation.dialogue.Step;
import swivel.conversation.hearing.Ear;
import swivel.conversation.words.IntroductionWords;
import swivel.language.wishes.Wish;

/** Answers in words to what people are asked about their health: what they live with, had once, or have right now. */
final class HealthTold {
    private final Ear ear;
    private final IntroductionCounsel introductions;
    private final HealthCounsel health;

    HealthTold(Ear ear, IntroductionCounsel introductions, HealthCounsel health) {
        this.ear = ear;
        this.introductions = introductions;
        this.health = health;
    }

    /** Conditions and past injuries; in the first talk "none" after some were named is none besides. Empty where the message is about something else. */
    Optional<Said> conditions(Turn turn, Introduction asked, String message) {
        ShortAnswer answer = ShortAnswer.of(message);
        boolean known = !turn.athlete().conditions().isEmpty();
        if (known && answer.isOver()) {
            return choice(turn, asked, Step.HEALTH, HealthCounsel.GONE);
        }
        if (known && (answer.isUnchanged() || (answer.isNone() && !asked.changing()))) {
            return choice(turn, asked, Step.HEALTH, IntroductionWords.DONE);
        }
        if (answer.isNone()) {
            return choice(turn, asked, Step.HEALTH, IntroductionWords.NONE);
        }
        List<List<String>> named = ear.conditions(message);
        return named.isEmpty() ? hurtOnce(turn, asked, message) : Optional.of(health.lives(turn, named, asked));
    }

    /** "Hurt my knee once, fine now": an injury of the past, and no report of today. */
    private Optional<Said> hurtOnce(Turn turn, Introduction asked, String message) {
        return ear.symptoms(message).symptoms().stream()
                .filter(symptom -> !symptom.isPresent())
                .map(Symptom::region)
                .findFirst()
                .flatMap(region -> choice(turn, asked, Step.INJURIES, region.name()));
    }

    /** The number of one of the conditions, yes or no, or none. */
    Optional<Said> which(Turn turn, WhichCondition asked, String message) {
        ShortAnswer answer = ShortAnswer.of(message);
        String words = answer.words();
        if (words.length() == 1 && words.charAt(0) >= '1' && words.charAt(0) <= '9') {
            return Optional.of(health.which(turn, asked, String.valueOf(words.charAt(0) - '1')));
        }
        if (isYes(message) && asked.codes().size() == 1) {
            return Optional.of(health.which(turn, asked, "0"));
        }
        if (answer.isSkip()) {
            return Optional.of(health.which(turn, asked, "all"));
        }
        return answer.isNone()
                ? Optional.of(health.which(turn, asked, IntroductionWords.NONE))
                : named(asked.codes(), message).map(code -> health.which(turn, asked, String.valueOf(code)));
    }

    /** The number of the one of these that is named in words; empty where none is, or several are. */
    private Optional<Integer> named(List<String> codes, String message) {
        List<Integer> named = ear.conditions(message).stream()
                .flatMap(List::stream)
                .distinct()
                .map(codes::indexOf)
                .filter(index -> index >= 0)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** A sign of the safety gate in so many words; whoever says yes and names none is asked which. */
    Optional<Said> sign(Turn turn, Introduction asked, String message) {
        if (message.contains("?")) {
            return Optional.empty();
        }
        boolean yes = ShortAnswer.of(message).isOneOfThem() || isYes(message);
        return ear.askedSign(message)
                .flatMap(sign -> choice(turn, asked, Step.SIGN, sign.name()))
                .or(() -> yes ? choice(turn, asked, Step.SIGN, IntroductionWords.ASK) : Optional.empty());
    }

    private boolean isYes(String message) {
        return ear.wish(message).filter(wish -> wish == Wish.YES).isPresent();
    }

    private Optional<Said> choice(Turn turn, Introduction asked, Step step, String choice) {
        return Optional.of(introductions.told(turn, new Introduction(step, 0, asked.changing()), choice));
    }
}
