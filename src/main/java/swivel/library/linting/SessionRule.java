package swivel.library.linting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.SessionPlan;
import swivel.library.SessionPlan.Kind;
import swivel.library.Slot;

/** Every place of a session can be filled, its pairs strengthen what they stretch, and its limits agree with its drills. */
final class SessionRule implements Rule {
    @Override
    public void check(Content content, Findings findings) {
        content.library()
                .programmes()
                .sessions()
                .forEach(session ->
                        new Places(content, findings, session, new Candidates(content.library(), session)).check());
    }

    private record Places(Content content, Findings findings, SessionPlan session, Candidates candidates) {
        void check() {
            WordsOfPlans.check(content.file(session.id()), "", session.says(), content, findings);
            gate();
            for (int i = 0; i < session.slots().size(); i++) {
                slot("slots/" + i, session.slots().get(i));
            }
            minutes();
        }

        private void gate() {
            for (String code : new TreeSet<>(session.gate().closedBy())) {
                if (content.library().condition(code).isEmpty()) {
                    fault("closed-by", "there is no condition '" + code + "'", "name a code of conditions.yaml");
                }
            }
        }

        private void slot(String at, Slot slot) {
            switch (slot) {
                case Slot.Any _ -> fillable(at, slot);
                case Slot.OneOf(List<DrillId> drills, int _) ->
                    drills(at + "/one-of", drills).forEach(drill -> kind(at + "/one-of", drill));
                case Slot.PairFor _ -> fillable(at, slot);
                case Slot.Pair pair -> pair(at, pair);
            }
        }

        private void fillable(String at, Slot slot) {
            if (candidates.of(slot).isEmpty()) {
                fault(at, "no finished drill fits here", "ask for less, or write the drill");
            }
            if (session.kind() == Kind.RECOVERY
                    && candidates.of(slot).stream().anyMatch(drill -> drill.category() != Category.RECOVERY)) {
                fault(at, "this place may train, and the session is for recovery", "write 'any: [recovery]'");
            }
        }

        private void kind(String at, DrillFacts drill) {
            if (session.kind() == Kind.RECOVERY && drill.category() != Category.RECOVERY) {
                fault(at, "'" + drill.id() + "' trains, and the session is for recovery", "name a drill of recovery");
            }
        }

        private void pair(String at, Slot.Pair pair) {
            String direction = pair.direction().name().toLowerCase(Locale.ROOT).replace('_', '-');
            drills(at + "/stretch", pair.stretches()).forEach(drill -> {
                if (drill.category() != Category.MOBILITY || !drill.actions().contains(pair.direction())) {
                    fault(
                            at + "/stretch",
                            "'" + drill.id() + "' opens no " + direction,
                            "name a drill of mobility with that action");
                }
                kind(at + "/stretch", drill);
            });
            drills(at + "/then", pair.partners()).forEach(drill -> {
                boolean held =
                        drill.category() == Category.MOBILITY && drill.dose().isHold();
                if (held || !drill.trains(pair.direction())) {
                    fault(
                            at + "/then",
                            "'" + drill.id() + "' strengthens no " + direction,
                            "name a drill that moves actively in that direction");
                }
            });
        }

        /** The named drills that are there; what is wrong with the others is told. */
        private List<DrillFacts> drills(String at, List<DrillId> ids) {
            return IntStream.range(0, ids.size())
                    .boxed()
                    .flatMap(i -> drill(at + "/" + i, ids.get(i)).stream())
                    .toList();
        }

        private Optional<DrillFacts> drill(String at, DrillId id) {
            Optional<DrillFacts> facts = content.library().facts(id);
            if (facts.isEmpty()) {
                fault(at, "there is no drill '" + id + "'", "name a file of drills/");
            } else if (content.library().drill(id).isEmpty()) {
                fault(at, "the drill '" + id + "' is a draft, which people never see", "finish it, or name another");
            }
            facts.ifPresent(drill -> limits(at, drill));
            return facts;
        }

        private void limits(String at, DrillFacts drill) {
            if (drill.level() > session.limits().hardest()) {
                fault(
                        at,
                        "'" + drill.id() + "' is level " + drill.level() + ", the hardest level here is "
                                + session.limits().hardest(),
                        "raise hardest-level, or name an easier drill");
            }
            Integer cap = session.limits().cap();
            Integer own = drill.frequency().cap();
            if (cap != null && own != null && cap > own && isTheOnlyChoice(drill)) {
                fault(
                        "max-in-7-days",
                        "the session may be done " + cap + " times in seven days, '" + drill.id() + "' only " + own,
                        "lower the session's cap to the drill's");
            }
        }

        /** With another drill to choose, the session goes on when this one has reached its cap. */
        private boolean isTheOnlyChoice(DrillFacts drill) {
            return session.slots().stream()
                    .flatMap(slot -> switch (slot) {
                        case Slot.OneOf(List<DrillId> drills, int _) -> Stream.of(drills);
                        case Slot.Pair pair -> Stream.of(pair.stretches(), pair.partners());
                        case Slot.Any _, Slot.PairFor _ -> Stream.<List<DrillId>>empty();
                    })
                    .anyMatch(choice -> choice.equals(List.of(drill.id())));
        }

        /** One set of the quickest drill in each place has to fit, or some places are never reached. */
        private void minutes() {
            int seconds = candidates.quickestSeconds();
            if (seconds > session.limits().minutes() * 60) {
                fault(
                        "minutes",
                        "one set of each drill takes " + Math.ceilDiv(seconds, 60)
                                + " minutes, more than the session's "
                                + session.limits().minutes(),
                        "give it more minutes, or fewer places");
            }
        }

        private void fault(String key, String what, String cure) {
            String file = content.file(session.id());
            findings.add(file, content.lines().of(file, "/" + key), what, cure);
        }
    }
}
