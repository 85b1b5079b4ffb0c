package swivel.conversation.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.conversation.message.Block;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Programme;
import swivel.library.Programmes;
import swivel.library.Quarter;
import swivel.library.SessionPlan;
import swivel.pictures.Picture.PlanDay;
import swivel.pictures.Picture.WeekPlan;

/** The plan of the coming days, drawn and in words. */
public final class WeekWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d", Locale.UK);
    private static final int COLUMN = 10;

    private WeekWords() {}

    public static void show(ReplyBuilder reply, WeekPlan plan) {
        Text caption = Text.join(Text.strong("Your next " + plan.days().size() + " days"), Text.of(": " + sums(plan)));
        reply.picture(new Block.Picture(plan, caption, lines(plan)));
        reply.say(plan.course() + ".");
        reply.folded(
                "Day by day",
                plan.days().stream().map(day -> inWords(day, plan.today())).toList());
        reply.aside("Each day is scaled to how you are when it comes.");
    }

    /**
     * The athlete's programme and where in the quarter they are, with the block where it makes a difference.
     *
     * @param quarterFrom the day from which its weeks count
     */
    public static String course(Athlete athlete, LocalDate quarterFrom, LocalDate today, Programmes programmes) {
        Quarter quarter = programmes.quarter();
        Programme programme = programmes.chosen(athlete.programme());
        swivel.library.Block block = quarter.block(quarterFrom, today);
        boolean byBlock = programmes.session(programme.full()).stream()
                .anyMatch(session -> session.kind() == SessionPlan.Kind.TRAINING_BY_BLOCK);
        return programme.name() + ", week " + quarter.week(quarterFrom, today) + " of " + quarter.lengthInWeeks()
                + (byBlock || block.isLight() ? ": " + block.name() : "");
    }

    private static String sums(WeekPlan plan) {
        List<String> kinds = new ArrayList<>();
        plan.days().stream()
                .sorted(Comparator.comparing(PlanDay::kind))
                .collect(Collectors.groupingBy(WeekWords::name, LinkedHashMap::new, Collectors.counting()))
                .forEach((name, days) -> kinds.add(Counts.of(Math.toIntExact(days), name)));
        int minutes = plan.days().stream()
                .filter(day -> day.kind() != DayKind.REST)
                .mapToInt(PlanDay::minutes)
                .sum();
        return String.join(", ", kinds) + "; about " + minutes + " min in all.";
    }

    private static Text inWords(PlanDay day, LocalDate today) {
        String date = day.day().equals(today) ? "Today" : DATE.format(day.day());
        String minutes = day.kind() == DayKind.REST ? "" : ", " + day.minutes() + " min";
        String whoLikes = day.kind() == DayKind.REST ? "; if you want to move: " : ": ";
        String drills = day.drills().isEmpty() ? "." : whoLikes + String.join(", ", day.drills()) + ".";
        String done = day.done() ? RoutineWords.TICK : "";
        return Text.join(Text.strong(done + date), Text.of(" " + name(day) + minutes + drills));
    }

    private static List<String> lines(WeekPlan plan) {
        StringBuilder dates = new StringBuilder();
        StringBuilder kinds = new StringBuilder();
        StringBuilder minutes = new StringBuilder();
        for (PlanDay day : plan.days()) {
            dates.append(cell(DATE.format(day.day()) + (day.done() ? " ✓" : "")));
            kinds.append(cell(name(day).split(" ")[0]));
            minutes.append(cell(day.kind() == DayKind.REST ? "" : day.minutes() + " min"));
        }
        return List.of(
                dates.toString().stripTrailing(),
                kinds.toString().stripTrailing(),
                minutes.toString().stripTrailing());
    }

    private static String cell(String words) {
        return words + " ".repeat(Math.max(1, COLUMN - words.length()));
    }

    private static String name(PlanDay day) {
        boolean asIsPlanned = day.kind() == DayKind.REST || !day.light().isWorseThan(Light.HOLD);
        return asIsPlanned ? name(day.kind()) : day.light() == Light.AMBER ? "lighter session" : name(DayKind.RECOVERY);
    }

    /** What a day is for, such as "full session". */
    public static String name(DayKind kind) {
        return switch (kind) {
            case FULL -> "full session";
            case DAILY -> "daily set";
            case RECOVERY -> "recovery day";
            case REST -> "rest day";
        };
    }
}
