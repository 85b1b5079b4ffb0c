package swivel.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * By whose clock a person's days go.
 *
 * @param home their zone, or null until they have said so
 * @param dayBegins the hour at which their day begins: what they do before it belongs to the day before
 * @param trip where they are for a while, or null
 */
public record Whereabouts(
        @Nullable ZoneId home,
        LocalTime dayBegins,
        @Nullable Trip trip) {
    private static final LocalTime DAY_BEGINS = LocalTime.of(3, 0);

    /** @param lastDay the last coaching day by the clock of this zone */
    public record Trip(ZoneId zone, LocalDate lastDay) {}

    public static Whereabouts at(@Nullable ZoneId home) {
        return new Whereabouts(home, DAY_BEGINS, null);
    }

    /** The zone on this coaching day. */
    public @Nullable ZoneId zone(LocalDate day) {
        return trip != null && !day.isAfter(trip.lastDay()) ? trip.zone() : home;
    }

    /** The coaching day at this instant. Counted in UTC while the zone is unknown. */
    public LocalDate day(Instant now) {
        if (trip != null) {
            LocalDate there = day(now, trip.zone());
            if (!there.isAfter(trip.lastDay())) {
                return there;
            }
        }
        LocalDate atHome = day(now, home == null ? ZoneOffset.UTC : home);
        return trip != null && !atHome.isAfter(trip.lastDay()) ? trip.lastDay().plusDays(1) : atHome;
    }

    private LocalDate day(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        return local.toLocalTime().isBefore(dayBegins) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }

    /** At home there from now on; a trip is over. */
    public Whereabouts movedTo(ZoneId zone) {
        return new Whereabouts(zone, dayBegins, null);
    }

    public Whereabouts travelling(ZoneId zone, LocalDate lastDay) {
        return new Whereabouts(home, dayBegins, new Trip(zone, lastDay));
    }
}
