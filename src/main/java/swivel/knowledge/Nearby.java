package swivel.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Which drills are close to a drill. */
final class Nearby {
    private static final int MOST = 3;

    private final Library library;
    private final Phrasebook book;

    Nearby(Library library, Phrasebook book) {
        this.library = library;
        this.book = book;
    }

    /** Finished drills near a draft: along its chain first, then of the same region with the most actions in common. */
    List<DrillId> to(DrillFacts draft) {
        Set<DrillId> near = new LinkedHashSet<>();
        library.easierThan(draft.id()).map(Drill::id).ifPresent(near::add);
        library.harderThan(draft.id()).map(Drill::id).ifPresent(near::add);
        library.drills().stream()
                .map(Drill::facts)
                .filter(drill -> drill.region() == draft.region()
                        && !Collections.disjoint(drill.actions(), draft.actions()))
                .sorted(Comparator.comparingInt((DrillFacts drill) -> -inCommon(drill, draft))
                        .thenComparing(drill -> drill.category() != draft.category())
                        .thenComparingInt(DrillFacts::level))
                .forEach(drill -> near.add(drill.id()));
        return near.stream().limit(MOST).toList();
    }

    private static int inCommon(DrillFacts one, DrillFacts other) {
        Set<Object> common = new HashSet<>(one.actions());
        common.retainAll(other.actions());
        return common.size();
    }

    /** These drills, a finished neighbour in place of each draft. */
    List<DrillId> finished(Collection<DrillId> ids) {
        Set<DrillId> finished = new LinkedHashSet<>();
        for (DrillId id : ids) {
            if (library.drill(id).isPresent()) {
                finished.add(id);
            } else {
                library.facts(id).map(this::to).orElse(List.of()).stream().limit(1).forEach(finished::add);
            }
        }
        return List.copyOf(finished);
    }

    List<DrillId> onlyFinished(Collection<DrillId> ids) {
        return ids.stream().distinct().filter(id -> library.drill(id).isPresent()).toList();
    }

    List<DrillId> easiestFirst(Collection<DrillId> ids) {
        return ids.stream()
                .sorted(Comparator.comparingInt(
                        id -> library.facts(id).map(DrillFacts::level).orElse(9)))
                .toList();
    }

    /** The drill whose name is one of this drill's names with these words changed or added; null where there is none. */
    @Nullable DrillId sibling(DrillId of, Set<String> changed) {
        Set<String> own = new HashSet<>();
        List<Phrasebook.Name> others = new ArrayList<>();
        for (Phrasebook.Name name : book.names()) {
            if (name.meaning().equals(new Meaning.Named(of))) {
                own.addAll(name.words());
            } else {
                others.add(name);
            }
        }
        own.removeAll(Set.of("hip", "stretch", "leg"));
        own.removeAll(changed);
        for (Phrasebook.Name name : others) {
            Set<String> rest = new HashSet<>(name.words());
            boolean all = rest.containsAll(changed);
            rest.removeAll(changed);
            if (all
                    && name.meaning() instanceof Meaning.Named(DrillId id)
                    && rest.removeAll(own)
                    && Set.of("hip", "stretch", "leg").containsAll(rest)) {
                return id;
            }
        }
        return null;
    }

    /** What a drill is compared with where only the difference is named, as in "seated or lying figure four". */
    @Nullable DrillId counterpart(DrillId of, Names.Mention mention, Message message) {
        java.util.BitSet rest = message.content();
        rest.andNot(mention.places());
        for (String word : message.distinct(rest)) {
            DrillId sibling = sibling(of, Set.of(word));
            if (sibling != null) {
                return sibling;
            }
        }
        Set<String> named = message.distinct(mention.places());
        for (Phrasebook.Name name : book.names()) {
            if (name.meaning() instanceof Meaning.Named(DrillId id)
                    && !id.equals(of)
                    && name.words().size() > 1
                    && named.containsAll(name.words())) {
                return id;
            }
        }
        return null;
    }
}
