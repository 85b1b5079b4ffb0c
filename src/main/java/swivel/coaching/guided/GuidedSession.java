package swivel.coaching.guided;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import swivel.coaching.guided.Station.Outcome;
import swivel.library.DrillId;

/**
 * Where a guided session stands. Nothing in it ticks: what the clock shows follows from the instant at which it began.
 *
 * @param day the coaching day whose routine it is
 * @param at the station that is under way, counted from 0
 * @param touched when something was last done in it
 */
public record GuidedSession(LocalDate day, List<Station> stations, int at, Stage stage, Instant touched) {
    /** How long a session may lie and still be the same one after the day has changed. */
    private static final Duration ONE_SITTING = Duration.ofHours(2);

    /** After how long without a word nobody is at it any more. */
    private static final Duration WALKED_AWAY = Duration.ofHours(1);

    public GuidedSession {
        stations = List.copyOf(stations);
        if (stations.isEmpty() || at < 0 || at >= stations.size()) {
            throw new IllegalArgumentException("Station " + at + " is none of " + stations.size());
        }
    }

    /** What the session is about now. */
    public sealed interface Stage {}

    /** The clock runs; with a pause it began later than it really did. */
    public record Counting(Instant began) implements Stage {}

    /** The clock stands after this many seconds. */
    public record Paused(int seconds) implements Stage {}

    /** A drill by repetitions: it lasts until somebody says that it is done. */
    public record Waiting() implements Stage {}

    /** It hurt: where and how bad was asked, and nothing goes on before that. */
    public record Hurting() implements Stage {}

    /** All drills are behind. */
    public record Over() implements Stage {}

    public static GuidedSession begin(LocalDate day, List<Station> stations, Instant now) {
        return new GuidedSession(day, stations, 0, new Over(), now).arrive(0, now);
    }

    public Station current() {
        return stations.get(at);
    }

    public boolean isOver() {
        return stage instanceof Over;
    }

    /** Whether a drill is in front of the person, counting or not. */
    public boolean isAtADrill() {
        return stage instanceof Counting || stage instanceof Paused || stage instanceof Waiting;
    }

    /** Whether somebody is at one of its drills, or has just been. */
    public boolean isGoingOn(Instant now) {
        return !isOver() && Duration.between(touched, now).compareTo(WALKED_AWAY) < 0;
    }

    /** Whether it belongs to this day; a sitting may go on past the end of its day. */
    public boolean isOf(LocalDate today, Instant now) {
        return day.equals(today) || Duration.between(touched, now).compareTo(ONE_SITTING) < 0;
    }

    public int seconds(Instant now) {
        return switch (stage) {
            case Counting(Instant began) ->
                Math.toIntExact(Math.clamp(
                        Duration.between(began, now).toSeconds(),
                        0,
                        current().timeline().seconds()));
            case Paused(int seconds) -> seconds;
            case Waiting _, Hurting _, Over _ -> 0;
        };
    }

    /** Whether the drill counts as done when it is left now: held for at least half of its time, or done before. */
    public boolean isDone(Instant now) {
        return current().outcome() == Outcome.DONE || current().timeline().isMostlyHeld(seconds(now));
    }

    /** Leaves the drill with this outcome, for the next one that is open. */
    public GuidedSession leave(Outcome outcome, Instant now) {
        List<Station> changed = new ArrayList<>(stations);
        changed.set(at, current().with(outcome));
        int next = at + 1;
        while (next < changed.size() && !changed.get(next).isOpen()) {
            next++;
        }
        GuidedSession left = new GuidedSession(day, changed, at, new Over(), now);
        return next < changed.size() ? left.arrive(next, now) : left;
    }

    /** The drill before, from its beginning; the first one begins anew. */
    public GuidedSession back(Instant now) {
        return arrive(Math.max(0, at - 1), now);
    }

    public GuidedSession paused(Instant now) {
        return stage instanceof Counting ? at(new Paused(seconds(now)), now) : this;
    }

    public GuidedSession resumed(Instant now) {
        return stage instanceof Paused(int seconds) ? at(new Counting(now.minusSeconds(seconds)), now) : this;
    }

    public GuidedSession hurting(Instant now) {
        List<Station> changed = new ArrayList<>(stations);
        changed.set(at, current().with(Outcome.HURT));
        return new GuidedSession(day, changed, at, new Hurting(), now);
    }

    /** Another drill, or less of it, in the place of this one. */
    public GuidedSession swapped(Station other, Instant now) {
        List<Station> changed = new ArrayList<>(stations);
        changed.set(at, other);
        return new GuidedSession(day, changed, at, stage, now).arrive(at, now);
    }

    /** What is left gives way to these; the clock waits. A drill that is under way is open still. */
    public GuidedSession withRest(List<Station> rest, Instant now) {
        List<Station> behind = behind();
        List<Station> changed = new ArrayList<>(behind);
        rest.stream().filter(station -> !isAmong(behind, station)).forEach(changed::add);
        if (changed.size() == behind.size()) {
            return new GuidedSession(day, stations, at, new Over(), now);
        }
        GuidedSession arrived =
                new GuidedSession(day, changed, behind.size(), new Over(), now).arrive(behind.size(), now);
        return arrived.paused(now);
    }

    /** The clock stops and nothing more is to come. */
    public GuidedSession stopped(Instant now) {
        return at(new Over(), now);
    }

    public List<DrillId> drills(Outcome outcome) {
        return stations.stream()
                .filter(station -> station.outcome() == outcome)
                .map(Station::drill)
                .toList();
    }

    /** What was planned and need not come again today: it was done, it or another in its place, or it hurt. */
    public Set<DrillId> settled() {
        return stations.stream()
                .filter(station -> station.outcome() == Outcome.DONE || station.outcome() == Outcome.HURT)
                .map(Station::planned)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Station> behind() {
        int end = current().isOpen() ? at : at + 1;
        return stations.subList(0, Math.min(end, stations.size()));
    }

    private static boolean isAmong(List<Station> behind, Station station) {
        Predicate<Station> same = other -> other.planned().equals(station.planned())
                || other.drill().equals(station.drill())
                || other.drill().equals(station.planned());
        return behind.stream().anyMatch(same);
    }

    private GuidedSession arrive(int station, Instant now) {
        boolean timed = stations.get(station).timeline().isTimed();
        return new GuidedSession(day, stations, station, timed ? new Counting(now) : new Waiting(), now);
    }

    private GuidedSession at(Stage other, Instant now) {
        return new GuidedSession(day, stations, at, other, now);
    }
}
