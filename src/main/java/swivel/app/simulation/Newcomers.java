package swivel.app.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Acquaintance;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Body;
import swivel.coaching.Contact;
import swivel.coaching.PersonId;
import swivel.coaching.Region;
import swivel.coaching.Training;
import swivel.coaching.Whereabouts;
import swivel.library.Condition;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.Programme;
import swivel.library.ProgrammeId;

/** Makes up people: ages, conditions, things at home, minutes, days and places of all kinds. */
final class Newcomers {
    private static final List<ZoneId> PLACES = List.of(
            ZoneId.of("Europe/London"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"));
    private static final List<Region> HURT_ONCE =
            List.of(Region.GROIN, Region.HIP_FRONT, Region.LOWER_BACK, Region.KNEE, Region.HAMSTRING);
    private static final String PAST_INJURY = "past-injury";
    private static final LocalDate EARLIEST = LocalDate.of(2026, 1, 1);

    private final Library library;
    private final SplittableRandom chance;

    Newcomers(Library library, SplittableRandom chance) {
        this.library = library;
        this.chance = chance;
    }

    Athlete next(int number) {
        return new Athlete(
                new PersonId("simulated:" + number),
                Whereabouts.at(one(PLACES)),
                body(),
                training(),
                Contact.none(),
                Acquaintance.MADE,
                EARLIEST.plusDays(chance.nextInt(366)));
    }

    private Body body() {
        List<String> codes = library.conditions().stream().map(Condition::code).toList();
        Set<String> conditions = some(codes, 0.04);
        conditions.remove(PAST_INJURY);
        Set<Region> hurtOnce = chance.nextInt(5) == 0 ? Set.of(one(HURT_ONCE)) : Set.of();
        if (!hurtOnce.isEmpty()) {
            conditions.add(PAST_INJURY);
        }
        return new Body(age(), conditions, hurtOnce);
    }

    private @Nullable AgeBand age() {
        int dice = chance.nextInt(100);
        if (dice < 10) {
            return null;
        }
        if (dice < 12) {
            return AgeBand.UNDER_16;
        }
        if (dice < 65) {
            return AgeBand.FROM_16_TO_49;
        }
        return dice < 85 ? AgeBand.FROM_50_TO_64 : AgeBand.FROM_65;
    }

    private Training training() {
        Set<DayOfWeek> days = some(List.of(DayOfWeek.values()), 0.5);
        return new Training(
                programme(),
                chance.nextInt(3) == 0 ? chance.nextInt(2, 4) : 1,
                chance.nextInt(Training.FEWEST_MINUTES, 41),
                some(List.of(Equipment.values()), 0.4),
                days,
                chance.nextInt(4) == 0,
                Set.of());
    }

    private @Nullable ProgrammeId programme() {
        List<ProgrammeId> ids =
                library.programmes().all().stream().map(Programme::id).toList();
        return chance.nextBoolean() ? null : one(ids);
    }

    private <T> T one(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }

    private <T> Set<T> some(Collection<T> things, double each) {
        Set<T> some = new HashSet<>();
        things.forEach(thing -> {
            if (chance.nextDouble() < each) {
                some.add(thing);
            }
        });
        return some;
    }
}
