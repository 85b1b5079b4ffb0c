package swivel.conversation.counsel;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.TrainingLog;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.guided.Sessions;
import swivel.coaching.guided.Station;
import swivel.coaching.guided.Station.Outcome;
import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.LightWords;
import swivel.conversation.words.SessionWords;
import swivel.conversation.words.StreakWords;
import swivel.library.Drill;
import swivel.library.DrillId;
import swivel.library.Library;

/** Keeps and shows where a guided session stands, and logs each drill on the day of its session as it is left. */
final class Guide {
    private static final Duration FRESH = Duration.ofHours(1);

    private final Library library;
    private final TrainingLog log;
    private final Sessions sessions;
    private final Today today;

    Guide(Library library, TrainingLog log, Sessions sessions, Today today) {
        this.library = library;
        this.log = log;
        this.sessions = sessions;
        this.today = today;
    }

    Optional<GuidedSession> session(Turn turn) {
        return sessions.find(turn.athlete().id());
    }

    /** The session of today that is not over. */
    Optional<GuidedSession> underWay(Turn turn) {
        return session(turn).filter(session -> !session.isOver() && session.isOf(turn.today(), turn.at()));
    }

    /** What is still to be done of this routine: neither logged, nor settled in an earlier session of its day. */
    List<Station> stations(Turn turn, Routine routine) {
        Set<DrillId> settled = new HashSet<>(today.done(turn.athlete().id(), routine.day()));
        session(turn)
                .filter(earlier -> earlier.day().equals(routine.day()))
                .ifPresent(earlier -> settled.addAll(earlier.settled()));
        return routine.drills().stream()
                .map(Station::of)
                .filter(station -> !settled.contains(station.drill()) && !settled.contains(station.planned()))
                .toList();
    }

    /** The drill that is under way, in a message of its own or in place of the one that showed it last. */
    Said show(Turn turn, GuidedSession session, ReplyBuilder words, boolean inPlace) {
        GuidedSession there = session;
        int lost = 0;
        while (!there.isOver() && library.drill(there.current().drill()).isEmpty()) {
            there = there.leave(Outcome.SKIPPED, turn.at());
            lost++;
        }
        if (lost > 0) {
            words.say(SessionWords.lost(lost));
        }
        return there.isOver() ? finish(turn, there, words) : at(turn, there, words, inPlace && lost == 0);
    }

    private Said at(Turn turn, GuidedSession session, ReplyBuilder words, boolean inPlace) {
        sessions.save(turn.athlete().id(), session);
        DrillId id = session.current().drill();
        Drill drill = library.in(turn.origin().language())
                .drill(id)
                .or(() -> library.drill(id))
                .orElseThrow(() -> new IllegalStateException("A shown drill is in the library: " + id));
        SessionWords.drill(words, session, drill, inPlace);
        return turn.sayAbout(List.of(id), null, words.build());
    }

    /** Leaves the drill with this outcome, for the next one. */
    GuidedSession leave(Turn turn, GuidedSession session, Outcome outcome) {
        if (outcome == Outcome.DONE) {
            log.done(turn.athlete().id(), session.day(), session.current().drill(), turn.at());
        }
        return session.leave(outcome, turn.at());
    }

    /** Leaves the drill as what it is by now. */
    GuidedSession leave(Turn turn, GuidedSession session) {
        boolean hurt = session.current().outcome() == Outcome.HURT;
        Outcome whole = session.isDone(turn.at()) ? Outcome.DONE : Outcome.SKIPPED;
        return leave(turn, session, hurt ? Outcome.HURT : whole);
    }

    /** The last words of a session; how it felt is asked by {@link SessionCounsel}. */
    Said finish(Turn turn, GuidedSession session, ReplyBuilder words) {
        sessions.save(turn.athlete().id(), session);
        SessionWords.finished(
                words, session.drills(Outcome.DONE).size(), session.stations().size());
        StreakWords.inShort(words, today.streak(turn.athlete(), turn.today()));
        return turn.say(words.build());
    }

    /** Of a session of another day nothing more comes. A hold that nobody closed does not count: nobody knows of it. */
    ReplyBuilder letGo(Turn turn, GuidedSession session) {
        sessions.end(turn.athlete().id());
        int done = session.drills(Outcome.DONE).size();
        return new ReplyBuilder()
                .say(SessionWords.letGo(
                        session.day(), turn.today(), done, session.stations().size()));
    }

    void keep(Turn turn, GuidedSession session) {
        sessions.save(turn.athlete().id(), session);
    }

    void end(Turn turn) {
        sessions.end(turn.athlete().id());
    }

    /** The session at the light of now; empty where there is none, or nothing of it may go on. */
    Optional<Said> afterReport(Turn turn) {
        Optional<GuidedSession> under = underWay(turn);
        if (under.isEmpty()) {
            return session(turn)
                    .filter(session -> session.isOver()
                            && Duration.between(session.touched(), turn.at()).compareTo(FRESH) < 0)
                    .map(session -> turn.say(light(turn)));
        }
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        return scaled(turn, under.get(), routine).map(session -> {
            ReplyBuilder words = new ReplyBuilder();
            LightWords.explain(words, routine);
            return show(turn, session, words, false);
        });
    }

    /** A session that is under way waits, at the light of this routine. */
    void hold(Turn turn, Routine routine) {
        underWay(turn).flatMap(session -> scaled(turn, session, routine)).ifPresent(session -> keep(turn, session));
    }

    /** What is left of the session at the light of this routine, its clock waiting; empty where none of it may go on. */
    private Optional<GuidedSession> scaled(Turn turn, GuidedSession session, Routine routine) {
        if (routine.withheld() != null) {
            end(turn);
            return Optional.empty();
        }
        List<Station> rest = routine.drills().stream().map(Station::of).toList();
        return Optional.of(session.withRest(rest, turn.at()));
    }

    /** After a session nothing more is asked for today. */
    private Reply light(Turn turn) {
        Routine routine = today.keptRoutine(turn.athlete(), turn.at());
        ReplyBuilder words = new ReplyBuilder();
        LightWords.explain(words, routine);
        return words.button("Today's routine", new Action.ShowToday()).build();
    }
}
