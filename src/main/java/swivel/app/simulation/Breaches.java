package swivel.app.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import swivel.library.DrillFacts;

/** The rules that were broken for one person. For one thread. */
final class Breaches {
    private final int person;
    private final List<Breach> all = new ArrayList<>();

    Breaches(int person) {
        this.person = person;
    }

    void check(Rule rule, boolean isKept, LocalDate day, DrillFacts drill) {
        check(rule, isKept, day, drill.id().toString());
    }

    void check(Rule rule, boolean isKept, LocalDate day, String what) {
        if (!isKept) {
            all.add(new Breach(rule, person, day, what));
        }
    }

    List<Breach> all() {
        return List.copyOf(all);
    }
}
