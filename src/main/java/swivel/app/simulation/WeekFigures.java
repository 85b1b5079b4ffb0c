package swivel.app.simulation;

import java.util.EnumMap;
import java.util.Map;
import swivel.coaching.Light;

/**
 * What a week of the simulation came to, over all people.
 *
 * @param week 1 for the first
 * @param days person-days
 * @param minutes trained
 * @param sessions days on which at least two drills, or all there were, were done
 * @param lights on how many days each one shone
 * @param capped drills that reached their cap of seven days
 * @param ups drills that grew by a step
 * @param backs drills that went a step back
 * @param streaks sum of the streaks at the end of the week
 * @param rates sum of the 28-day rates at the end of the week, in per cent
 */
public record WeekFigures(
        int week,
        long days,
        long minutes,
        long sessions,
        Map<Light, Long> lights,
        long capped,
        long ups,
        long backs,
        long streaks,
        long rates) {

    static WeekFigures none(int week) {
        return new WeekFigures(week, 0, 0, 0, Map.of(), 0, 0, 0, 0, 0);
    }

    WeekFigures plus(WeekFigures other) {
        Map<Light, Long> both = new EnumMap<>(Light.class);
        both.putAll(lights);
        other.lights.forEach((light, count) -> both.merge(light, count, Long::sum));
        return new WeekFigures(
                week,
                days + other.days,
                minutes + other.minutes,
                sessions + other.sessions,
                both,
                capped + other.capped,
                ups + other.ups,
                backs + other.backs,
                streaks + other.streaks,
                rates + other.rates);
    }

    long people() {
        return Math.max(1, days / 7);
    }

    /** Per cent of the days. */
    double share(Light light) {
        return days == 0 ? 0 : 100.0 * lights.getOrDefault(light, 0L) / days;
    }
}
