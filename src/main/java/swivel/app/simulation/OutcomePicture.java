package swivel.app.simulation;

import java.util.EnumMap;
import java.util.Map;
import swivel.coaching.Light;
import swivel.pictures.Picture.ManyWeeks;
import swivel.pictures.Picture.MeanWeek;

/** The outcome of a simulation as a picture. */
public final class OutcomePicture {
    private OutcomePicture() {}

    public static ManyWeeks of(String title, Outcome outcome) {
        return new ManyWeeks(
                title, outcome.series().stream().map(OutcomePicture::mean).toList());
    }

    private static MeanWeek mean(WeekFigures week) {
        double people = week.people();
        Map<Light, Double> lights = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            lights.put(light, week.share(light));
        }
        return new MeanWeek(week.minutes() / people, lights, week.streaks() / people);
    }
}
