package swivel.library.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.Library;
import swivel.library.ReadingTime;

/** How long each drill takes to read, for whoever wonders which one to cut. */
public final class ReadingTimes {
    private ReadingTimes() {}

    /** A line for each finished drill, the longest first, and one with the shortest, the longest and the median. */
    public static List<String> table(Library library) {
        List<Card> cards = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        library.drills().stream()
                .sorted(Comparator.comparing((Drill drill) -> ReadingTime.of(drill.card()))
                        .reversed())
                .forEach(drill -> {
                    cards.add(drill.card());
                    lines.add("%4d s, %2d s of them to begin  %s"
                            .formatted(
                                    ReadingTime.of(drill.card()).seconds(),
                                    ReadingTime.toBegin(drill.card()).seconds(),
                                    drill.id()));
                });
        lines.add("Seconds to read one of %d drills (238 words a minute, Brysbaert 2019): %s; to begin: %s."
                .formatted(cards.size(), spread(cards, ReadingTime::of), spread(cards, ReadingTime::toBegin)));
        return lines;
    }

    private static String spread(List<Card> cards, Function<Card, ReadingTime> time) {
        List<Integer> seconds =
                cards.stream().map(time).map(ReadingTime::seconds).sorted().toList();
        return "%d to %d, median %d".formatted(seconds.getFirst(), seconds.getLast(), seconds.get(seconds.size() / 2));
    }
}
