package swivel.conversation.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.conversation.message.Block;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.pictures.Picture.Line;
import swivel.pictures.Picture.Point;
import swivel.pictures.Picture.SymptomTrend;

/** How complaints went, drawn and in words. Of several reports on a day the worst counts. */
public final class TrendWords {
    private static final int MOST_LINES = 4;
    private static final String HEIGHTS = "▁▁▂▂▃▄▅▆▇██";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private TrendWords() {}

    /** What there is to be drawn of these reports: the complaints that were spoken of last. */
    public static SymptomTrend trend(List<SymptomReport> reports, LocalDate from, LocalDate to) {
        Map<String, TreeMap<LocalDate, Integer>> byPlace = new LinkedHashMap<>();
        for (SymptomReport report : reports) {
            Integer score = score(report.symptom());
            if (score != null) {
                byPlace.computeIfAbsent(BodyWords.place(report.symptom()), place -> new TreeMap<>())
                        .merge(report.day(), score, Math::max);
            }
        }
        List<Line> lines = byPlace.entrySet().stream()
                .map(place -> new Line(BodyWords.sentence(place.getKey()), points(place.getValue())))
                .filter(line -> line.points().stream().anyMatch(point -> point.severity() > 0))
                .sorted(Comparator.comparing(
                                (Line line) -> line.points().getLast().day())
                        .reversed())
                .limit(MOST_LINES)
                .toList();
        return new SymptomTrend(from, to, lines);
    }

    private static @Nullable Integer score(Symptom symptom) {
        return symptom.isPresent() ? symptom.severity() : Integer.valueOf(0);
    }

    private static List<Point> points(Map<LocalDate, Integer> scores) {
        return scores.entrySet().stream()
                .map(score -> new Point(score.getKey(), score.getValue()))
                .toList();
    }

    public static void show(ReplyBuilder reply, SymptomTrend trend) {
        String now = trend.lines().stream()
                .map(line -> line.name().toLowerCase(Locale.UK) + " "
                        + line.points().getLast().severity() + "/10")
                .collect(Collectors.joining(", "));
        Text caption = Text.join(Text.strong("How it has felt."), Text.of(" Last: " + now + "."));
        reply.picture(new Block.Picture(trend, caption, lines(trend)));
        reply.folded(
                "Day by day", trend.lines().stream().map(TrendWords::inWords).toList());
    }

    private static Text inWords(Line line) {
        String scores = line.points().stream()
                .map(point -> DATE.format(point.day()) + ": " + point.severity())
                .collect(Collectors.joining(", "));
        return Text.join(Text.strong(line.name()), Text.of(" " + scores));
    }

    private static List<String> lines(SymptomTrend trend) {
        int longest = trend.lines().stream()
                .mapToInt(line -> line.name().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Line line : trend.lines()) {
            lines.add(line.name() + " ".repeat(longest - line.name().length()) + "  " + sparkline(trend, line));
        }
        lines.add(" ".repeat(longest) + "  " + DATE.format(trend.from()) + " to " + DATE.format(trend.to()));
        return lines;
    }

    private static String sparkline(SymptomTrend trend, Line line) {
        Map<LocalDate, Integer> scores = line.points().stream().collect(Collectors.toMap(Point::day, Point::severity));
        return trend.from()
                .datesUntil(trend.to().plusDays(1))
                .map(scores::get)
                .map(score -> score == null ? "·" : String.valueOf(HEIGHTS.charAt(score)))
                .collect(Collectors.joining());
    }
}
