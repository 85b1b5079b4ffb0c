package swivel.library.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.DrillId;
import swivel.library.linting.HeardName;

/** The ids and names that drills have, and the giving of new ones. No two drills share an id, a name or an alias. */
final class TakenNames {
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_ALIAS = 2;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ID = 60;

    private final Map<String, String> idsByBareName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> sourceUrls = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    TakenNames(Collection<KnownDrill> known) {
        for (KnownDrill drill : known) {
            ids.add(drill.id());
            drill.names().forEach(name -> idsByBareName.putIfAbsent(HeardName.of(name), drill.id()));
            if (drill.sourceUrl() != null) {
                sourceUrls.add(drill.sourceUrl());
            }
        }
    }

    /**
     * What a new drill is called.
     *
     * @param aliases the name first
     * @param sameAs the id of the drill that has the bare id or name, or null
     * @param dropped aliases that are taken, too long or too short
     */
    record Claim(
            DrillId id,
            String name,
            List<String> aliases,
            @Nullable String sameAs,
            List<String> dropped) {}

    /** Whether some drill names this as its source. */
    boolean isImported(String sourceUrl) {
        return sourceUrls.contains(sourceUrl);
    }

    /** Whether a drill can be called so: a letter or a figure is enough. */
    static boolean isName(String name) {
        return !HeardName.of(name).isEmpty();
    }

    /** Gives the exercise an id and a name that nobody has, with a number where they are taken. */
    Claim claim(Exercise exercise) {
        String slug = slug(exercise);
        String wanted = name(exercise);
        String sameAs = owner(slug, wanted);
        String id = slug;
        String name = wanted;
        int number = lastNumbers.getOrDefault(slug, 1);
        while (owner(id, name) != null) {
            number++;
            String suffix = " (" + number + ")";
            id = slug + "-" + number;
            name = Prose.shorten(wanted, LONGEST_NAME - suffix.length()) + suffix;
        }
        lastNumbers.put(slug, number);
        ids.add(id);
        idsByBareName.put(HeardName.of(name), id);
        Set<String> aliases = new LinkedHashSet<>(List.of(name));
        List<String> dropped = new ArrayList<>();
        for (String alias : exercise.aliases()) {
            if (isAlias(alias) && idsByBareName.putIfAbsent(HeardName.of(alias), id) == null) {
                aliases.add(alias);
            } else if (!id.equals(idsByBareName.get(HeardName.of(alias)))) {
                dropped.add(alias);
            }
        }
        return new Claim(new DrillId(id), name, List.copyOf(aliases), sameAs, dropped);
    }

    private static String name(Exercise exercise) {
        return length(exercise.name()) < SHORTEST_NAME
                ? exercise.name() + " (" + exercise.origin().list().code() + ")"
                : Prose.shorten(exercise.name(), LONGEST_NAME);
    }

    private @Nullable String owner(String id, String name) {
        return ids.contains(id) ? id : idsByBareName.get(HeardName.of(name));
    }

    private static boolean isAlias(String alias) {
        return isName(alias) && length(alias) >= SHORTEST_ALIAS && length(alias) <= LONGEST_NAME;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** As the linter compares names: letters and figures, lower case. */
    private static String slug(Exercise exercise) {
        String slug = slug(exercise.name());
        return slug.isEmpty()
                ? slug(exercise.origin().list().code() + "-" + exercise.origin().id())
                : slug;
    }

    /** Latin letters without their marks, and figures, joined by hyphens; blank where there are none. */
    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String joined = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return joined.substring(0, Math.min(joined.length(), LONGEST_ID)).replaceAll("^-|-$", "");
    }
}
