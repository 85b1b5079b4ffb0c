package swivel.coaching;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;

/**
 * How a person wants to train.
 *
 * @param programme what they chose to follow, or null for the usual one
 * @param level 1 to 3
 * @param minutes how long a full session may take, 3 to 90
 * @param fullDays on which full sessions may fall
 * @param impact whether they have asked for jumps and running, which from 65 on are left out otherwise
 * @param unwanted drills that they want no more of
 */
public record Training(
        @Nullable ProgrammeId programme,
        int level,
        int minutes,
        Set<Equipment> equipment,
        Set<DayOfWeek> fullDays,
        boolean impact,
        Set<DrillId> unwanted) {
    public static final int FEWEST_MINUTES = 3;
    public static final int MOST_MINUTES = 90;
    private static final int MINUTES = 12;

    public Training {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("An athlete's level is 1 to 3, not " + level);
        }
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("A session takes 3 to 90 minutes, not " + minutes);
        }
        equipment = Set.copyOf(equipment);
        fullDays = Set.copyOf(fullDays);
        unwanted = Set.copyOf(unwanted);
    }

    /** Level 1, twelve minutes, no equipment, three full sessions a week from this day on. */
    public static Training from(DayOfWeek first) {
        return new Training(null, 1, MINUTES, Set.of(), Set.of(first, first.plus(2), first.plus(4)), false, Set.of());
    }

    public Training withProgramme(@Nullable ProgrammeId chosen) {
        return new Training(chosen, level, minutes, equipment, fullDays, impact, unwanted);
    }

    public Training withMinutes(int wanted) {
        return new Training(programme, level, wanted, equipment, fullDays, impact, unwanted);
    }

    public Training withEquipment(Set<Equipment> owned) {
        return new Training(programme, level, minutes, owned, fullDays, impact, unwanted);
    }

    public Training withFullDays(Set<DayOfWeek> wanted) {
        return new Training(programme, level, minutes, equipment, wanted, impact, unwanted);
    }

    public Training withImpact(boolean wanted) {
        return new Training(programme, level, minutes, equipment, fullDays, wanted, unwanted);
    }

    /** No more of this drill. */
    public Training without(DrillId drill) {
        Set<DrillId> changed = new HashSet<>(unwanted);
        changed.add(drill);
        return new Training(programme, level, minutes, equipment, fullDays, impact, changed);
    }

    /** This drill may come again. */
    public Training withAgain(DrillId drill) {
        Set<DrillId> changed = new HashSet<>(unwanted);
        changed.remove(drill);
        return new Training(programme, level, minutes, equipment, fullDays, impact, changed);
    }

    /** With this, or without it where it was there. */
    public Training toggled(Equipment thing) {
        Set<Equipment> changed = EnumSet.noneOf(Equipment.class);
        changed.addAll(equipment);
        if (!changed.add(thing)) {
            changed.remove(thing);
        }
        return withEquipment(changed);
    }

    /** With a full session on this day, or without one where it was there. */
    public Training toggled(DayOfWeek day) {
        Set<DayOfWeek> changed = EnumSet.noneOf(DayOfWeek.class);
        changed.addAll(fullDays);
        if (!changed.add(day)) {
            changed.remove(day);
        }
        return withFullDays(changed);
    }
}
