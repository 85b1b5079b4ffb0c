package swivel.conversation.counsel;

import swivel.conversation.counsel.Turn.Said;

/** What follows from how somebody feels: the session they are in goes on at the new light, or today's routine is shown. */
final class AfterReport {
    private final Guide guide;
    private final RoutineCounsel routines;

    AfterReport(Guide guide, RoutineCounsel routines) {
        this.guide = guide;
        this.routines = routines;
    }

    Said say(Turn turn) {
        return guide.afterReport(turn).orElseGet(() -> routines.afterReport(turn));
    }
}
