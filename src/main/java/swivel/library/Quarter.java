package swivel.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The course of a quarter of a year, which begins again when it is over.
 *
 * @param usual the programme of whoever has not chosen one
 * @param blocks without a gap from week 1 on
 * @param tests what is measured, and in which weeks
 * @param weeks one for each level
 */
public record Quarter(ProgrammeId usual, List<Block> blocks, Tests tests, List<TrainingWeek> weeks) {

    public Quarter {
        blocks = List.copyOf(blocks);
        weeks = List.copyOf(weeks);
        int next = 1;
        for (Block block : blocks) {
            if (block.firstWeek() != next) {
                throw new IllegalArgumentException("The block '" + block.name() + "' begins in week "
                        + block.firstWeek() + ", and week " + next + " is the next one");
            }
            next = block.lastWeek() + 1;
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("A quarter has at least one block");
        }
        int last = next - 1;
        tests.weeks().stream()
                .filter(week -> week < 0 || week > last)
                .findFirst()
                .ifPresent(week -> {
                    throw new IllegalArgumentException(
                            "There is no week " + week + " to test in: the last one is " + last);
                });
        for (int level = 1; level <= 3; level++) {
            int wanted = level;
            long found = weeks.stream()
                    .filter(week -> week.levels().contains(wanted))
                    .count();
            if (found != 1) {
                throw new IllegalArgumentException("Level " + level + " has one week, not " + found);
            }
        }
    }

    /**
     * When to measure what.
     *
     * @param weeks at the end of each of these; 0 is before the first
     * @param sources keys of {@link Source}s
     */
    public record Tests(Set<Integer> weeks, List<SelfTestId> selfTests, List<String> sources) {
        public Tests {
            weeks = Collections.unmodifiableSet(new TreeSet<>(weeks));
            selfTests = List.copyOf(selfTests);
            sources = List.copyOf(sources);
        }
    }

    public int lengthInWeeks() {
        return blocks.getLast().lastWeek();
    }

    /** The week of the quarter, from 1 on, of somebody who began on {@code firstDay}. */
    public int week(LocalDate firstDay, LocalDate day) {
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(firstDay, day));
        return 1 + Math.toIntExact(weeks % lengthInWeeks());
    }

    /** The block in which somebody is who began on {@code firstDay}. */
    public Block block(LocalDate firstDay, LocalDate day) {
        int week = week(firstDay, day);
        return blocks.stream()
                .filter(block -> week <= block.lastWeek())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No block holds week " + week));
    }

    /** @param level 1 to 3 */
    public TrainingWeek weekOf(int level) {
        return weeks.stream()
                .filter(week -> week.levels().contains(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no week for level " + level));
    }
}
