package swivel.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Phrasebook;
import swivel.knowledge.index.Phrasebook.Name;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Which drills are close to a drill, and which of them people can be shown. */
final class Nearby {
    private static final int MOST = 3;

    /** Words that many names share: two drills are no siblings for their sake. */
    private static final Set<String> COMMON = Set.of("hip", "stretch", "leg");

    private final Library library;
    private final Phrasebook book;

    Nearby(Library library, Phrasebook book) {
        this.library = library;
        this.book = book;
    }

    /** This drill as the answer; a draft is known by name, but not shown. */
    Answer answer(DrillId drill, List<DrillId> others, double confidence) {
        if (library.drill(drill).isPresent()) {
            return new Answer.OneDrill(drill, onlyFinished(others), confidence);
        }
        DrillFacts draft = library.facts(drill).orElseThrow();
        return new Answer.NotInLibrary(draft.name(), drill, to(draft), confidence);
    }

    /**
     * The answer to a name that people cannot be shown.
     *
     * @param first what comes nearest before all else
     */
    Answer missing(Mention named, List<DrillId> first, double confidence) {
        Set<DrillId> near = new LinkedHashSet<>(first);
        if (named.meanings().iterator().next() instanceof Meaning.Absent(String name, List<DrillId> ids)) {
            near.addAll(finished(ids));
            return new Answer.NotInLibrary(name, null, List.copyOf(near), confidence);
        }
        DrillFacts draft = named.drill().flatMap(library::facts).orElseThrow();
        near.addAll(to(draft));
        return new Answer.NotInLibrary(draft.name(), draft.id(), List.copyOf(near), confidence);
    }

    /** Finished drills near a draft: along its chain first, then of its region with the most movements in common. */
    private List<DrillId> to(DrillFacts draft) {
        Set<DrillId> near = new LinkedHashSet<>();
        library.easierThan(draft.id()).map(Drill::id).ifPresent(near::add);
        library.harderThan(draft.id()).map(Drill::id).ifPresent(near::add);
        library.drills().stream()
                .map(Drill::facts)
                .filter(drill ->
                        drill.region() == draft.region() && !Collections.disjoint(drill.actions(), draft.actions()))
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
                library.facts(id).stream()
                        .flatMap(draft -> to(draft).stream())
                        .limit(1)
                        .forEach(finished::add);
            }
        }
        return List.copyOf(finished);
    }

    List<DrillId> onlyFinished(Collection<DrillId> ids) {
        return ids.stream()
                .distinct()
                .filter(id -> library.drill(id).isPresent())
                .toList();
    }

    List<DrillId> easiestFirst(Collection<DrillId> ids) {
        return ids.stream()
                .sorted(Comparator.comparingInt(
                        id -> library.facts(id).map(DrillFacts::level).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** The drills along its chain, its partners, and those that share a telling word of its names. */
    Set<DrillId> family(DrillId of) {
        Set<DrillId> family = new LinkedHashSet<>();
        for (Drill drill : library.drills()) {
            DrillFacts facts = drill.facts();
            if (of.equals(facts.easier()) || of.equals(facts.harder()) || of.equals(facts.pair())) {
                family.add(facts.id());
            }
        }
        library.facts(of)
                .ifPresent(facts -> Stream.of(facts.easier(), facts.harder(), facts.pair())
                        .filter(Objects::nonNull)
                        .forEach(family::add));
        Set<String> own = words(of);
        for (Name name : book.names()) {
            if (name.meaning() instanceof Meaning.Named(DrillId id) && !Collections.disjoint(own, name.words())) {
                family.add(id);
            }
        }
        family.remove(of);
        return family;
    }

    /** The words of its names but for those that many names share. */
    private Set<String> words(DrillId of) {
        Set<String> own = new HashSet<>();
        for (Name name : book.names()) {
            if (name.meaning().equals(new Meaning.Named(of))) {
                own.addAll(name.words());
            }
        }
        own.removeAll(COMMON);
        return own;
    }

    /** The drill whose name is one of this drill's names with these words changed or added. */
    @Nullable
    DrillId sibling(DrillId of, Set<String> changed) {
        Set<String> own = words(of);
        own.removeAll(changed);
        for (Name name : book.names()) {
            if (!name.words().containsAll(changed)) {
                continue;
            }
            Set<String> rest = new HashSet<>(name.words());
            if (name.meaning() instanceof Meaning.Named(DrillId id)
                    && !id.equals(of)
                    && rest.removeAll(changed)
                    && rest.removeAll(own)
                    && COMMON.containsAll(rest)) {
                return id;
            }
        }
        return null;
    }

    /** Another drill that some of these words name, as "pallof press" in "pallof press with or without rotation". */
    @Nullable
    DrillId namedByFewer(DrillId of, Set<String> words) {
        for (Name name : book.names()) {
            if (name.meaning() instanceof Meaning.Named(DrillId id)
                    && !id.equals(of)
                    && name.words().size() > 1
                    && words.containsAll(name.words())) {
                return id;
            }
        }
        return null;
    }
}
