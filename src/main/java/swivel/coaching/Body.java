package swivel.coaching;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said of their body for good, beside how it feels today.
 *
 * @param age null until they have said so
 * @param conditions codes of conditions they have named
 * @param pastInjuries where they were hurt once and are well now
 */
public record Body(@Nullable AgeBand age, Set<String> conditions, Set<Region> pastInjuries) {

    public Body {
        conditions = Set.copyOf(conditions);
        pastInjuries = Set.copyOf(pastInjuries);
    }

    public static Body unknown() {
        return new Body(null, Set.of(), Set.of());
    }

    public Body withAge(@Nullable AgeBand known) {
        return new Body(known, conditions, pastInjuries);
    }

    public Body withConditions(Set<String> known) {
        return new Body(age, known, pastInjuries);
    }

    public Body withPastInjuries(Set<Region> known) {
        return new Body(age, conditions, known);
    }

    /** With this condition, or without it where it was there. */
    public Body toggled(String condition) {
        Set<String> changed = new TreeSet<>(conditions);
        if (!changed.add(condition)) {
            changed.remove(condition);
        }
        return withConditions(changed);
    }

    /** With a past injury there, or without it where it was there. */
    public Body toggled(Region region) {
        Set<Region> changed = EnumSet.noneOf(Region.class);
        changed.addAll(pastInjuries);
        if (!changed.add(region)) {
            changed.remove(region);
        }
        return withPastInjuries(changed);
    }
}
