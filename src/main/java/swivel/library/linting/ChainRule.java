package swivel.library.linting;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.MotionFlag;

/** Easier, harder and paired drills: they exist, lead the right way and not in a circle, and a partner strengthens. */
final class ChainRule implements Rule {
    @Override
    public void check(Content content, Findings findings) {
        content.allFacts().forEach(drill -> new Links(content, findings, drill).check());
    }

    private record Links(Content content, Findings findings, DrillFacts drill) {
        private static final Set<Category> STRENGTHENING =
                Set.of(Category.ACTIVATION, Category.STABILITY, Category.STRENGTH, Category.INTEGRATION);

        void check() {
            link("easier", drill.easier());
            link("harder", drill.harder());
            link("pair", drill.pair());
            levels();
            circle("easier", DrillFacts::easier);
            circle("harder", DrillFacts::harder);
            partner();
        }

        private void link(String key, @Nullable DrillId target) {
            if (target != null && facts(target) == null) {
                fault(key, "there is no drill '" + target + "'", "name a file of drills/, or write it as a draft");
            }
        }

        private void levels() {
            DrillFacts harder = facts(drill.harder());
            if (harder != null && harder.level() < drill.level()) {
                fault(
                        "harder",
                        "the harder '" + harder.id() + "' is level " + harder.level() + ", this is level "
                                + drill.level(),
                        "link to a drill of the same or a higher level, or correct a level");
            }
            DrillFacts easier = facts(drill.easier());
            if (easier != null && easier.level() > drill.level()) {
                fault(
                        "easier",
                        "the easier '" + easier.id() + "' is level " + easier.level() + ", this is level "
                                + drill.level(),
                        "link to a drill of the same or a lower level, or correct a level");
            }
        }

        /** A circle is told once, at the drill that comes first in the alphabet. */
        private void circle(String key, Function<DrillFacts, @Nullable DrillId> next) {
            Set<DrillId> seen = new LinkedHashSet<>();
            DrillId at = drill.id();
            while (at != null && seen.add(at)) {
                DrillFacts facts = facts(at);
                at = facts == null ? null : next.apply(facts);
            }
            boolean first = seen.stream().allMatch(id -> drill.id().compareTo(id) <= 0);
            if (drill.id().equals(at) && first) {
                fault(key, "the " + key + " variants lead in a circle: " + seen, "cut the circle at one of them");
            }
        }

        /** Strengthening, or moving the new range under one's own power. */
        private void partner() {
            DrillFacts partner = facts(drill.pair());
            if (partner == null || STRENGTHENING.contains(partner.category())) {
                return;
            }
            boolean active = partner.category() == Category.MOBILITY
                    && !partner.dose().isHold()
                    && !partner.flags().contains(MotionFlag.PASSIVE_END);
            if (!active) {
                fault(
                        "pair",
                        "the partner '" + partner.id() + "' strengthens nothing",
                        "pair a stretch with a drill of activation, stability or strength, or one that moves actively");
            }
        }

        private @Nullable DrillFacts facts(@Nullable DrillId id) {
            return id == null ? null : content.library().facts(id).orElse(null);
        }

        private void fault(String key, String what, String cure) {
            findings.add(content.file(drill.id()), content.line(drill, key), what, cure);
        }
    }
}
