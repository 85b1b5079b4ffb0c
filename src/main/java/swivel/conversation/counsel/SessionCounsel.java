package swivel.conversation.counsel;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.Warnings;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.guided.Move;
import swivel.coaching.guided.Station;
import swivel.coaching.guided.Station.Outcome;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.Scaler.Alternative;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.AnySign;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.LightWords;
import swivel.conversation.words.SafetyWords;
import swivel.conversation.words.SessionWords;
import swivel.conversation.words.SmallTalk;
import swivel.library.Drill;
import swivel.library.DrillId;
import swivel.library.Library;

/** Goes through today's routine with somebody, drill by drill. */
public final class SessionCounsel {
    /** A button that is pressed twice within this time was meant once. */
    private static final Duration ONE_TAP = Duration.ofSeconds(2);

    private final Library library;
    private final Register register;
    private final Warnings warnings;
    private final Today today;
    private final Guide guide;
    private final MorningQuestion morning;
    private final RoutineCounsel routines;
    private final SorenessCounsel soreness;
    private final FeedbackCounsel feedbacks;
    private final AfterSession after;

    SessionCounsel(
            Library library,
            Register register,
            Warnings warnings,
            Today today,
            Guide guide,
            MorningQuestion morning,
            RoutineCounsel routines,
            SorenessCounsel soreness,
            FeedbackCounsel feedbacks) {
        this.library = library;
        this.register = register;
        this.warnings = warnings;
        this.today = today;
        this.guide = guide;
        this.morning = morning;
        this.routines = routines;
        this.soreness = soreness;
        this.feedbacks = feedbacks;
        this.after = new AfterSession(today, guide, soreness, feedbacks);
    }

    /** Begins with what is left of today's routine, or goes on where the session of today was left. */
    public Said go(Turn turn) {
        Optional<GuidedSession> kept = guide.session(turn);
        if (isWarned(turn)) {
            guide.end(turn);
            return routines.show(turn);
        }
        if (guide.underWay(turn).isPresent()) {
            return signFirst(turn).orElseGet(() -> goOn(turn, kept.orElseThrow()));
        }
        return morning.of(turn).or(() -> signFirst(turn)).orElseGet(() -> begin(turn, kept));
    }

    /** The question about warning signs that waits. */
    private static Optional<Said> signFirst(Turn turn) {
        return turn.pending() instanceof AnySign asked
                ? Optional.of(turn.ask(SafetyWords.signFirst(), asked))
                : Optional.empty();
    }

    private Said begin(Turn turn, Optional<GuidedSession> kept) {
        return begin(
                turn,
                kept.filter(session -> !session.isOver())
                        .map(session -> guide.letGo(turn, session))
                        .orElseGet(ReplyBuilder::new));
    }

    /** From a button that offers the routine of this day. */
    public Said start(Turn turn, LocalDate day) {
        return day.equals(turn.today()) ? go(turn) : turn.say(SmallTalk.oldButton());
    }

    /** A move in words; empty where there is no session that it could be meant for. */
    public Optional<Said> said(Turn turn, Move move) {
        if (move == Move.BEGIN) {
            return Optional.of(go(turn));
        }
        return guide.underWay(turn).map(session -> move(turn, session, move)).or(() -> after.said(turn, move));
    }

    public Said pressed(Turn turn, Action.Guide button) {
        if (isWarned(turn)) {
            guide.end(turn);
            return routines.show(turn);
        }
        GuidedSession session = guide.session(turn)
                .filter(kept -> kept.day().equals(button.day()))
                .orElse(null);
        if (session == null) {
            return turn.say(SmallTalk.oldButton());
        }
        if (session.isOver()) {
            return after.said(turn, button.move()).orElseGet(() -> turn.say(SmallTalk.oldButton()));
        }
        if (!session.isOf(turn.today(), turn.at())) {
            return turn.say(guide.letGo(turn, session)
                    .say("Today's routine is ready when you are.")
                    .button("Start", new Action.Start(turn.today()))
                    .build());
        }
        return button.station() == session.at() ? move(turn, session, button.move()) : passedBy(turn, session);
    }

    /** Whether a drill is in front of the person, so that a channel may be counting. */
    public boolean isAtADrill(Turn turn) {
        return guide.session(turn).filter(GuidedSession::isAtADrill).isPresent();
    }

    /** Nothing of a session goes on: a warning sign was heard, or the whole day is logged. */
    public Said ended(Turn turn, Said said) {
        guide.end(turn);
        return said;
    }

    private boolean isWarned(Turn turn) {
        return warnings.standing(turn.athlete().id()).isPresent();
    }

    private Said begin(Turn turn, ReplyBuilder words) {
        Routine routine = today.routine(turn.athlete(), turn.at());
        if (routine.withheld() != null || routine.drills().isEmpty()) {
            return routines.show(turn);
        }
        register.keep(turn);
        today.keptRoutine(turn.athlete(), turn.at());
        List<Station> stations = guide.stations(turn, routine);
        if (stations.isEmpty()) {
            return turn.say(words.say(SessionWords.allDone()).build());
        }
        LightWords.inShort(words, routine.judgement());
        if (stations.size() == routine.drills().size()) {
            RoutineCounsel.firstTimeAdvice(words, turn);
        }
        return shown(turn, GuidedSession.begin(routine.day(), stations, turn.at()), words, false);
    }

    private Said move(Turn turn, GuidedSession session, Move move) {
        return switch (move) {
            case BEGIN, GO_ON -> go(turn);
            case PAUSE -> pause(turn, session);
            case DONE -> arrive(turn, guide.leave(turn, session, session.isAtADrill() ? Outcome.DONE : Outcome.HURT));
            case NEXT -> arrive(turn, guide.leave(turn, session));
            case BACK -> arrive(turn, session.back(turn.at()));
            case TOO_HARD -> tooHard(turn, session);
            case TOO_EASY -> {
                keep(turn, session.current().drill(), Feedback.TOO_EASY);
                yield turn.say(SessionWords.tooEasy());
            }
            case HURTS -> hurts(turn, session);
            case STOP -> shown(turn, guide.leave(turn, session).stopped(turn.at()), new ReplyBuilder(), false);
        };
    }

    private Said goOn(Turn turn, GuidedSession session) {
        return switch (session.stage()) {
            case GuidedSession.Paused _ -> shown(turn, session.resumed(turn.at()), new ReplyBuilder(), true);
            case GuidedSession.Hurting _ -> soreness.askWhere(turn);
            case GuidedSession.Counting _, GuidedSession.Waiting _, GuidedSession.Over _ -> arrive(turn, session);
        };
    }

    private Said pause(Turn turn, GuidedSession session) {
        return session.stage() instanceof GuidedSession.Waiting
                ? turn.say(SessionWords.noClock())
                : shown(turn, session.paused(turn.at()), new ReplyBuilder(), true);
    }

    private Said tooHard(Turn turn, GuidedSession session) {
        Station station = session.current();
        keep(turn, station.drill(), Feedback.TOO_HARD);
        Set<DrillId> taken = new HashSet<>();
        session.stations().forEach(other -> taken.add(other.drill()));
        Alternative easier =
                today.easier(turn.athlete(), station, taken, turn.at()).orElse(null);
        if (easier == null) {
            return turn.say(SessionWords.noEasier());
        }
        boolean same = easier.drill().id().equals(station.drill());
        String words = same
                ? SessionWords.less()
                : library.drill(easier.drill().id()).map(SessionWords::easier).orElseGet(SessionWords::less);
        Station other = station.swappedFor(easier.drill().id(), easier.dose(), easier.rangePercent());
        return shown(turn, session.swapped(other, turn.at()), new ReplyBuilder().say(words), false);
    }

    private Said hurts(Turn turn, GuidedSession session) {
        keep(turn, session.current().drill(), Feedback.HURT);
        guide.keep(turn, session.hurting(turn.at()));
        return soreness.askWhere(turn);
    }

    private Said arrive(Turn turn, GuidedSession session) {
        return shown(turn, session, new ReplyBuilder(), false);
    }

    /** The drill; after the last one, how it felt. */
    private Said shown(Turn turn, GuidedSession session, ReplyBuilder words, boolean inPlace) {
        Said said = guide.show(turn, session, words, inPlace);
        GuidedSession now = guide.session(turn).orElse(session);
        return now.isOver() ? after.asked(turn, now, said) : said;
    }

    /** A button of another drill; the second of two quick taps says nothing. */
    private Said passedBy(Turn turn, GuidedSession session) {
        if (Duration.between(session.touched(), turn.at()).compareTo(ONE_TAP) < 0) {
            return turn.say(Reply.silence());
        }
        String name = library.drill(session.current().drill()).map(Drill::name).orElse("the next one");
        return turn.say(SessionWords.passedBy(session, name));
    }

    private void keep(Turn turn, DrillId drill, Feedback feedback) {
        feedbacks.keep(turn, turn.today(), drill, feedback);
    }
}
