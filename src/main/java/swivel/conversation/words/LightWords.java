package swivel.conversation.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.Light;
import swivel.coaching.SymptomReport;
import swivel.coaching.light.Complaint;
import swivel.coaching.light.Judgement;
import swivel.coaching.light.Reason;
import swivel.coaching.light.Referral;
import swivel.coaching.routine.Routine;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;

/** What a light means for today, and which rule decided it. */
public final class LightWords {
    private LightWords() {}

    /** The light, its reason and what it means; and whom to see where that is due. */
    public static void explain(ReplyBuilder reply, Routine routine) {
        Judgement judgement = routine.judgement();
        reply.say(Text.join(Text.strong(name(judgement.light()) + "."), Text.of(" " + because(judgement))));
        List<Complaint> others = others(judgement);
        if (weighsOnSomeDrills(judgement)) {
            boolean changed = others.stream().anyMatch(routine::isChangedFor);
            reply.say(
                    changed
                            ? "Those step down today, the rest is as planned."
                            : "None of today's does: train as planned.");
        } else {
            reply.say(meaning(judgement.light()));
            alsoThere(reply, judgement, others);
        }
        referrals(reply, judgement.referrals());
    }

    /** Whether nothing sets the light of the day, and something that of drills. */
    private static boolean weighsOnSomeDrills(Judgement judgement) {
        return judgement.reason() == Reason.SETTLED
                && judgement.complaints().stream()
                        .anyMatch(complaint -> complaint.light().isWorseThan(Light.GREEN));
    }

    /** What is there and does not set the light, each place once. */
    private static List<Complaint> others(Judgement judgement) {
        SymptomReport cause = judgement.cause();
        Set<String> named = new HashSet<>();
        if (cause != null) {
            named.add(BodyWords.place(cause.symptom()));
        }
        return judgement.complaints().stream()
                .filter(complaint -> complaint.latest().symptom().isFelt())
                .filter(complaint ->
                        named.add(BodyWords.place(complaint.latest().symptom())))
                .toList();
    }

    private static void alsoThere(ReplyBuilder reply, Judgement judgement, List<Complaint> others) {
        boolean told = judgement.light() == Light.URGENT || judgement.reason() == Reason.SETTLED;
        if (!told && !others.isEmpty()) {
            reply.say("Also there: " + symptoms(others) + ".");
        }
    }

    private static String symptoms(List<Complaint> complaints) {
        return complaints.stream()
                .map(complaint -> BodyWords.symptom(complaint.latest().symptom()))
                .collect(Collectors.joining(", "));
    }

    /** The same where everything was done before it was told. */
    public static void explainAfterwards(ReplyBuilder reply, Routine routine) {
        Judgement judgement = routine.judgement();
        reply.say(Text.join(Text.strong(name(judgement.light()) + "."), Text.of(" " + because(judgement))));
        reply.say(
                switch (judgement.light()) {
                    case GREEN, HOLD -> "Today's drills are done.";
                    case AMBER -> "Today's drills are done: no more of them. Tell me tomorrow morning how it is.";
                    case RED, URGENT -> meaning(judgement.light());
                });
        referrals(reply, judgement.referrals());
    }

    /** One line; nothing where all is well. */
    public static void inShort(ReplyBuilder reply, Judgement judgement) {
        if (judgement.light() != Light.GREEN) {
            reply.say(Text.join(Text.strong(name(judgement.light()) + ". "), Text.of(because(judgement))));
        }
        referrals(reply, judgement.referrals());
    }

    static String name(Light light) {
        return switch (light) {
            case GREEN -> "Green";
            case HOLD -> "Green, but holding";
            case AMBER -> "Amber";
            case RED -> "Red";
            case URGENT -> "Stopped";
        };
    }

    private static String meaning(Light light) {
        return switch (light) {
            case GREEN -> "Train as planned.";
            case HOLD ->
                "The planned session, and nothing harder than last time: calmer holds at about three quarters of the range.";
            case AMBER ->
                "Today gets half the sets, easier versions, no end-range efforts and nothing loaded or jumping. Tell me "
                        + "tomorrow morning how it is.";
            case RED ->
                "Recovery only for 24 to 48 hours: easy walking, breathing, movement that does not hurt. If it is not at 4 or "
                        + "less within 72 hours, have it looked at.";
            case URGENT -> "No drills until you have been seen.";
        };
    }

    private static String because(Judgement judgement) {
        Complaint cause = judgement.decisive();
        if (weighsOnSomeDrills(judgement)) {
            return BodyWords.sentence(symptoms(others(judgement))) + " counts only for drills that load it.";
        }
        if (judgement.reason() == Reason.SETTLED && !others(judgement).isEmpty()) {
            return BodyWords.sentence(symptoms(others(judgement))) + ": 0 to 2 out of 10 is safe to train with.";
        }
        boolean warned = judgement.light() == Light.URGENT;
        String what = cause == null || warned ? "" : BodyWords.complaint(cause);
        String when = judgement.isCarriedOver() ? ", as you said last" : "";
        return BodyWords.sentence(what.isEmpty() ? reason(judgement) : what + when + ": " + reason(judgement));
    }

    private static String reason(Judgement judgement) {
        return switch (judgement.reason()) {
            case SETTLED -> "nothing hurts.";
            case MILD -> "0 to 2 out of 10 is safe to train with.";
            case SEVERITY -> severity(judgement.light());
            case PINCH -> "a pinch or a sharp twinge makes it amber, even when it stops with the movement.";
            case PERSISTS -> "sharp or catching, and it stays when you stop.";
            case JOINT_REGION -> "in the groin or at the front of the hip the ceiling is lower: amber from 3 on.";
            case NERVE -> "tingling, numbness, burning, weakness or swelling is amber however slight it is.";
            case LIMP -> "it makes you limp.";
            case AT_REST -> "it is there at rest or at night.";
            case WORSE_AFTER_AMBER -> "it is higher than before an amber day.";
            case NOT_BACK_TO_BASELINE -> "it is higher than when you last told me, so today gets a third less.";
            case CLIMBS_WEEK_ON_WEEK ->
                "over these seven days it was higher than in the seven before, so today gets a third less.";
            case STILL_RAISED_AT_48_H -> "it is still raised after 48 hours, so the next two sessions step down.";
            case UNCHANGED_7_DAYS -> "it has not changed for more than a week.";
            case RED_HOLDS_24_H -> "a red day holds for 24 hours, whatever the figure is now.";
            case RED_STEPS_DOWN_THROUGH_AMBER -> "after a red day comes one amber day, however low the figure is.";
            case RECENT_DROP -> "it has only just come down from 6 or more.";
            case PAST_INJURY_CEILING -> "with an old injury only 0 is green; 1 to 3 hold.";
            case UNKNOWN_AS_LAST -> "it counts as it did last, and never as less than a hold.";
            case STANDING_WARNING -> "a warning sign stands.";
        };
    }

    private static String severity(Light light) {
        return switch (light) {
            case GREEN -> "up to 2 is green.";
            case HOLD -> "at 3 we hold.";
            case AMBER -> "4 and 5 are amber.";
            case RED, URGENT -> "6 and more are red.";
        };
    }

    private static void referrals(ReplyBuilder reply, Set<Referral> referrals) {
        List<Text> advice = referrals.stream()
                .sorted()
                .map(LightWords::referral)
                .map(Text::of)
                .toList();
        if (!advice.isEmpty()) {
            reply.say(Text.strong("Have a doctor or physiotherapist look at it:"))
                    .bullets(advice);
        }
    }

    private static String referral(Referral referral) {
        return switch (referral) {
            case THREE_REDS_IN_14_DAYS -> "three red days within two weeks";
            case NOT_DOWN_TO_4_IN_72_H -> "not down to 4 within 72 hours";
            case UNCHANGED_7_DAYS -> "unchanged for more than seven days";
            case NO_BETTER -> "no better after two weeks of lighter training, or after six weeks in all";
            case NERVE_FOR_TWO_DAYS -> "tingling, numbness, burning, weakness or swelling for two days";
            case UNDER_16 -> "under 16, a limp or pain of hip, groin, thigh or knee is looked at the same day";
        };
    }
}
