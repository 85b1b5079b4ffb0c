package swivel.conversation.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import swivel.coaching.Side;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.guided.GuidedSession.Counting;
import swivel.coaching.guided.GuidedSession.Paused;
import swivel.coaching.guided.Move;
import swivel.coaching.guided.Phase;
import swivel.coaching.guided.Station;
import swivel.conversation.message.Action;
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Drill;

/** What is said while somebody is guided through a session. */
public final class SessionWords {
    /** From here on nobody stands still: a walk, say. */
    private static final int LONGEST_HOLD = 180;

    private static final int DAYS_WITH_NAMES = 6;

    private SessionWords() {}

    /**
     * The drill that is under way, with its countdown and what can be done.
     *
     * @param care what this person minds in it
     * @param inPlace whether the message that showed it last is drawn anew
     */
    public static void drill(
            ReplyBuilder reply, GuidedSession session, Drill drill, List<String> care, boolean inPlace) {
        Station station = session.current();
        reply.heading((session.at() + 1) + " of " + session.stations().size() + ": " + drill.name());
        Side more = station.more();
        reply.say(DoseWords.of(station.dose(), station.rangePercent())
                + (more == null ? "." : ", then one more set on the " + FigureWords.side(more) + "."));
        care.forEach(sentence -> reply.say("For you", sentence));
        reply.say(drill.card().setUp());
        reply.countdown(countdown(session, inPlace));
        buttons(reply, session, drill);
    }

    private static Countdown countdown(GuidedSession session, boolean inPlace) {
        Station station = session.current();
        Countdown.Clock clock = switch (session.stage()) {
            case Counting(var began) -> new Countdown.Running(began);
            case Paused(int seconds) -> new Countdown.Standing(seconds);
            case GuidedSession.Waiting _, GuidedSession.Hurting _, GuidedSession.Over _ -> new Countdown.Standing(0);
        };
        return new Countdown(
                clock,
                station.timeline().phases().stream()
                        .map(phase -> new Countdown.Phase(Text.of(phase(phase, station)), phase.seconds()))
                        .toList(),
                Text.of("Time. “Next” when you are ready."),
                inPlace);
    }

    private static String phase(Phase phase, Station station) {
        int sets = station.dose().sets();
        String set = sets > 1 ? ", set " + phase.set() + " of " + sets : "";
        return switch (phase.kind()) {
            case GET_READY -> "Get ready";
            case SWITCH_SIDES -> "Switch sides";
            case REST -> "Rest";
            case ONE_MORE ->
                "Hold, " + (station.more() == null ? "" : FigureWords.side(station.more()) + " side ") + "once more";
            case HOLD ->
                switch (phase.side()) {
                    case 1 -> "Hold, first side" + set;
                    case 2 -> "Hold, second side" + set;
                    default -> (phase.seconds() > LONGEST_HOLD ? "Keep going" : "Hold") + set;
                };
        };
    }

    private static void buttons(ReplyBuilder reply, GuidedSession session, Drill drill) {
        switch (session.stage()) {
            case Counting _ -> move(reply, session, "Pause", Move.PAUSE);
            case Paused(int seconds) -> move(reply, session, seconds == 0 ? "Start" : "Go on", Move.GO_ON);
            case GuidedSession.Waiting _, GuidedSession.Hurting _, GuidedSession.Over _ ->
                move(reply, session, "Done", Move.DONE);
        }
        if (session.at() > 0) {
            move(reply, session, "Back", Move.BACK);
        }
        move(reply, session, "Next", Move.NEXT);
        reply.button("How", new Action.ShowDrill(drill.id()));
        move(reply, session, "Too hard", Move.TOO_HARD);
        move(reply, session, "It hurts", Move.HURTS);
    }

    private static void move(ReplyBuilder reply, GuidedSession session, String label, Move move) {
        reply.button(label, new Action.Guide(move, session.day(), session.at()));
    }

    /** How much was done; what comes after it is asked elsewhere. */
    public static void finished(ReplyBuilder reply, int done, int all) {
        if (done == 0) {
            reply.say("That is the session. Nothing is logged this time, no harm done.");
        } else {
            reply.say("That is the session: " + done + " of " + Counts.of(all, "drill") + " logged.");
        }
    }

    /** How it was, where nothing hurt before. */
    public static void howWasIt(ReplyBuilder reply, GuidedSession session) {
        reply.say("How did it feel? If it was right, there is nothing to do.");
        move(reply, session, "Too easy", Move.TOO_EASY);
        move(reply, session, "Something hurts", Move.HURTS);
    }

    /** A session of another day, of which nothing more comes. */
    public static String letGo(LocalDate day, LocalDate today, int done, int all) {
        String when = day.isBefore(today.minusDays(DAYS_WITH_NAMES))
                ? day.format(DateTimeFormatter.ofPattern("d MMMM", Locale.UK))
                : day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        String logged = done == 0
                ? "nothing of it was logged"
                : done + " of " + Counts.of(all, "drill") + (done == 1 ? " is" : " are") + " logged for that day";
        return "Your session of " + when + ": " + logged + ", and the rest is let go.";
    }

    public static String lost(int drills) {
        return drills == 1
                ? "One drill of this session is not in my library any more, so we leave it out."
                : drills + " drills of this session are not in my library any more, so we leave them out.";
    }

    public static String easier(Drill drill) {
        return "Noted. Then the easier version for the rest of this session: " + drill.name() + ".";
    }

    public static String less() {
        return "Noted. Half of it, then.";
    }

    public static String noEasier() {
        return "Noted. I have nothing easier that suits today: make the movement smaller, or leave it with “Next”.";
    }

    public static String tooEasy() {
        return "Noted, and kept for your next sessions. Today it stays as planned.";
    }

    public static String passedBy(GuidedSession session, String name) {
        return "That button belongs to an earlier drill. We are at " + (session.at() + 1) + " of "
                + session.stations().size() + ": " + name + ".";
    }

    public static String noClock() {
        return "No clock is running: take your time, and say “done”.";
    }

    public static String allDone() {
        return "Everything of today is done already. Enjoy it.";
    }
}
