package swivel.pictures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.Side;
import swivel.coaching.streak.DayMark;

/** Something to be drawn. */
public sealed interface Picture {

    /**
     * The last thirteen weeks of somebody's training, with the streak.
     *
     * @param first the day of the first mark
     * @param marks one for each day, up to today
     * @param current kept days of the streak that runs, 0 where none does
     * @param last28Percent kept days among those of the last 28 that asked for something
     */
    record StreakCalendar(LocalDate first, List<DayMark> marks, int current, int best, int last28Percent)
            implements Picture {
        public static final int WEEKS = 13;

        public StreakCalendar {
            marks = List.copyOf(marks);
        }

        /** The day of the last mark; the day before the first where there is none. */
        public LocalDate lastDay() {
            return first.plusDays(marks.size() - 1L);
        }
    }

    /**
     * What somebody measured on both sides over time.
     *
     * @param title of the self-test
     * @param panels one for each direction
     */
    record RotationChart(String title, List<Panel> panels) implements Picture {
        public RotationChart {
            panels = List.copyOf(panels);
        }
    }

    /**
     * One direction of a rotation chart, in degrees.
     *
     * @param band where many people land, or null
     * @param readings oldest first
     */
    record Panel(String name, @Nullable Span band, List<Reading> readings) {
        public Panel {
            readings = List.copyOf(readings);
        }
    }

    /** Both ends belong to it. */
    record Span(int from, int to) {}

    record Reading(LocalDate day, Side side, double value) {}

    /**
     * How complaints went over a stretch of days.
     *
     * @param lines one for each complaint
     */
    record SymptomTrend(LocalDate from, LocalDate to, List<Line> lines) implements Picture {
        public SymptomTrend {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A trend runs forwards, not from " + from + " to " + to);
            }
            lines = List.copyOf(lines);
        }
    }

    /**
     * One complaint.
     *
     * @param points oldest first, at most one for each day
     */
    record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** @param severity 0 to 10 */
    record Point(LocalDate day, int severity) {
        public Point {
            if (severity < 0 || severity > 10) {
                throw new IllegalArgumentException("Severity runs from 0 to 10, not " + severity);
            }
        }
    }

    /**
     * The coming days.
     *
     * @param course the programme, and where in its course today stands
     */
    record WeekPlan(String course, LocalDate today, List<PlanDay> days) implements Picture {
        public WeekPlan {
            days = List.copyOf(days);
        }
    }

    /**
     * How many people fared, week by week.
     *
     * @param weeks from the first one on
     */
    record ManyWeeks(String title, List<MeanWeek> weeks) implements Picture {
        public ManyWeeks {
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * The mean person in one week.
     *
     * @param lights per cent of the days
     * @param streak in days
     */
    record MeanWeek(double minutes, Map<Light, Double> lights, double streak) {
        public MeanWeek {
            lights = Map.copyOf(lights);
        }

        /** Per cent of the days; 0 where none was so. */
        public double share(Light light) {
            return lights.getOrDefault(light, 0.0);
        }
    }

    /**
     * A day of a plan.
     *
     * @param light how the day may be trained; of days to come it is green
     * @param drills names of the main drills, in their order
     * @param done whether it counts as done already
     */
    record PlanDay(LocalDate day, DayKind kind, Light light, int minutes, List<String> drills, boolean done) {
        public PlanDay {
            drills = List.copyOf(drills);
        }
    }
}
