package swivel.load;

import java.util.List;

/**
 * What everybody says, line after line, and the words by which the answer is known. Neighbouring answers differ, so that
 * a repeated one is told from the next. Seven of ten lines ask the library, two the routine, and one is a report.
 */
final class Talk {
    private static final List<Line> LINES = List.of(
            new Line("how do I do the clamshell?", "Clamshell\n", false),
            new Line("how long do I hold the couch stretch?", "Couch stretch\n", false),
            new Line("/today", "Today: ", false),
            new Line("glute bridge", "Glute bridge\n", false),
            new Line("what do I do wrong in the side plank on my knees?", "Side plank from the knees\n", false),
            new Line("left hip is sore, 2/10", "Green. Left hip 2/10", true),
            new Line("how to do the pigeon stretch", "Pigeon\n", false),
            new Line("where should I feel the hip thrust?", "Hip thrust\n", false),
            new Line("/today", "Today: ", false),
            new Line("what makes the bird dog harder?", "Bird dog\n", false));

    private Talk() {}

    /**
     * @param answered how the answer begins
     * @param reports whether it leaves one row among the reports
     */
    record Line(String words, String answered, boolean reports) {}

    static Line line(long number) {
        return LINES.get(Math.floorMod(number, LINES.size()));
    }

    /** How many of the first lines are reports. */
    static long reports(long lines) {
        long all = lines / LINES.size() * LINES.stream().filter(Line::reports).count();
        return all + LINES.stream().limit(lines % LINES.size()).filter(Line::reports).count();
    }
}
