package swivel.conversation.counsel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import swivel.coaching.Athlete;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.WhichCondition;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.HealthWords;
import swivel.conversation.words.IntroductionWords;
import swivel.conversation.words.SmallTalk;
import swivel.library.Condition;
import swivel.library.Library;

/** Learns what somebody lives with: named in words, told in passing, or denied after it was named. */
public final class HealthCounsel {
    /** The choice by which everything that was named is over. */
    public static final String GONE = "gone";

    private static final String NOBODY_IS_SURE = "all";

    private final Library library;
    private final Questions questions;

    HealthCounsel(Library library, Questions questions) {
        this.library = library;
        this.questions = questions;
    }

    /**
     * What they live with, named in words: all that it may be is kept, and the first that may be several is asked about.
     *
     * @param named the codes that each may be
     */
    public Said lives(Turn turn, List<List<String>> named, Introduction at) {
        Set<String> all = new TreeSet<>(turn.athlete().conditions());
        named.forEach(codes -> all.addAll(Corrections.mostCareful(codes)));
        ReplyBuilder reply = new ReplyBuilder();
        Turn next = questions.keepCorrected(turn, withConditions(turn, all), reply);
        return named.stream()
                .filter(codes -> codes.size() > 1)
                .findFirst()
                .map(codes -> whichOf(next, reply, codes, !at.changing()))
                .orElseGet(() -> questions.ask(next, reply, new Introduction(Step.HEALTH, 0, at.changing())));
    }

    /** Something told in passing: it is kept, and where it may be several, which it is. */
    Said toldInPassing(Turn turn, List<String> codes) {
        return isKept(turn, codes)
                ? questions.noted(turn, new ReplyBuilder(), Step.HEALTH)
                : whichOf(turn, new ReplyBuilder(), codes, false);
    }

    /** The same below an answer to what was asked beside it; nothing more where it is kept already. */
    public Said offeredBelow(Said answer, Turn turn, List<String> codes) {
        return isKept(turn, codes) ? answer : answer.with(toldInPassing(turn, codes));
    }

    private static boolean isKept(Turn turn, List<String> codes) {
        return codes.stream().anyMatch(turn.athlete().conditions()::contains);
    }

    /** Something is over, or was never so. A new hip is not: only its precautions end, and how it was put in still counts. */
    Said isOver(Turn turn, List<String> codes) {
        if (codes.stream().anyMatch(Corrections.STAGES_OF_A_REPLACEMENT::contains)) {
            return whichOf(turn, new ReplyBuilder(), Corrections.STAGES_OF_A_REPLACEMENT, false);
        }
        Set<String> left = new TreeSet<>(turn.athlete().conditions());
        if (!left.removeAll(codes)) {
            return turn.say("I have nothing of that on my list, so nothing changes.");
        }
        ReplyBuilder reply = new ReplyBuilder();
        Turn next = questions.keepCorrected(turn, withConditions(turn, left), reply);
        return questions.noted(next, reply, Step.HEALTH);
    }

    /** A clinician has cleared them; empty where nothing is known that leaves next to nothing. */
    public Optional<Said> cleared(Turn turn) {
        return turn.athlete().conditions().contains(Corrections.PRECAUTIONS_HOLD)
                ? Optional.of(whichOf(
                        turn,
                        new ReplyBuilder().say("Good. What your surgeon told you goes before anything I say."),
                        Corrections.STAGES_OF_A_REPLACEMENT,
                        false))
                : Optional.empty();
    }

    /** Until somebody tells which it is, the most careful of them counts: a question may stay unanswered. */
    private Said whichOf(Turn turn, ReplyBuilder reply, List<String> codes, boolean introducing) {
        List<String> known = codes.stream()
                .filter(code -> library.condition(code).isPresent())
                .toList();
        if (known.isEmpty()) {
            return turn.say(SmallTalk.notMine());
        }
        Turn next = isKept(turn, known) ? turn : questions.keepCorrected(turn, with(turn, known), reply);
        HealthWords.ask(reply, known, library);
        return next.ask(reply.build(), new WhichCondition(known, introducing));
    }

    /** A button of such a question. */
    Said pressed(Turn turn, String choice) {
        return turn.pending() instanceof WhichCondition asked
                ? which(turn, asked, choice)
                : turn.say(SmallTalk.oldButton());
    }

    /** @param choice the number of one of them from 0 on, {@code all} where nobody is sure, or {@code none} */
    public Said which(Turn turn, WhichCondition asked, String choice) {
        boolean none = choice.equals(IntroductionWords.NONE);
        int index = choice.length() == 1 ? Character.digit(choice.charAt(0), 10) : -1;
        boolean one = index >= 0 && index < asked.codes().size();
        if (!none && !one && !choice.equals(NOBODY_IS_SURE)) {
            return turn.say(SmallTalk.oldButton());
        }
        Set<String> conditions = new TreeSet<>(turn.athlete().conditions());
        boolean known = conditions.removeAll(asked.codes());
        if (none && !known) {
            ReplyBuilder nothing = new ReplyBuilder().say("All right, I keep nothing of that.");
            return asked.introducing() ? onward(turn, asked, nothing) : turn.say(nothing.build());
        }
        if (!none) {
            conditions.addAll(one ? List.of(asked.codes().get(index)) : asked.codes());
        }
        ReplyBuilder reply = new ReplyBuilder();
        Turn next = questions.keepCorrected(turn, withConditions(turn, conditions), reply);
        return onward(next, asked, reply);
    }

    private Said onward(Turn turn, WhichCondition asked, ReplyBuilder reply) {
        return asked.introducing()
                ? questions.ask(turn, reply, new Introduction(Step.HEALTH, 0, false))
                : questions.noted(turn, reply, Step.HEALTH);
    }

    /** "None of these" after something was named: one of the two is a slip. */
    Said contradicted(Turn turn, Introduction at) {
        String named = HealthWords.list(library.conditions().stream()
                .filter(condition -> turn.athlete().conditions().contains(condition.code()))
                .map(Condition::askedAs)
                .map(words -> "“" + words + "”")
                .toList());
        ReplyBuilder reply = new ReplyBuilder()
                .say("Before, you named " + named + ". Is that over?")
                .button("It stays", Questions.tell(Step.HEALTH, IntroductionWords.DONE))
                .button("It is over", Questions.tell(Step.HEALTH, GONE));
        return turn.ask(reply.build(), at);
    }

    private static Athlete with(Turn turn, List<String> codes) {
        Set<String> all = new TreeSet<>(turn.athlete().conditions());
        all.addAll(Corrections.mostCareful(codes));
        return withConditions(turn, all);
    }

    private static Athlete withConditions(Turn turn, Set<String> conditions) {
        return turn.athlete().with(turn.athlete().body().withConditions(conditions));
    }
}
