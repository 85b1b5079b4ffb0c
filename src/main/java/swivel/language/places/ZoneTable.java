package swivel.language.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The tz database's own tables: the country and the principal location of every zone ({@code zone.tab}) and the usual
 * English names of countries ({@code iso3166.tab}).
 */
final class ZoneTable {
    private static final double EARTH_DIAMETER_KM = 12_742;

    /** Nobody lives further from the principal location of the nearest zone: this is the open sea or the ice. */
    private static final double NOWHERE_KM = 2_000;

    /** Zones within this distance are always candidates; the figures are weighed in decision record 0004. */
    private static final double AROUND_KM = 400;

    private static final double TIMES_THE_NEAREST = 4;
    private static final int CANDIDATES = 8;

    private final Map<String, String> countries = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** A row of {@code zone.tab}; north and east are positive degrees. */
    private record Row(String country, double latitude, double longitude, String zone) {}

    private record Distance(String zone, double km) {}

    ZoneTable() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        for (String[] line : table("zone.tab")) {
            if (known.contains(line[2])) {
                String location = line[1];
                int east = Math.max(location.lastIndexOf('+'), location.lastIndexOf('-'));
                double latitude = degrees(location.substring(0, east), 2);
                double longitude = degrees(location.substring(east), 3);
                rows.add(new Row(line[0], latitude, longitude, line[2]));
            }
        }
        for (String[] line : table("iso3166.tab")) {
            countries.put(line[0], line[1]);
        }
    }

    /** All zones of the tables, in their order. */
    List<String> zones() {
        return rows.stream().map(Row::zone).toList();
    }

    /** The name of each country → its zones. */
    Map<String, List<String>> zonesByCountry() {
        Map<String, List<String>> zones = new LinkedHashMap<>();
        for (Row row : rows) {
            String country = countries.getOrDefault(row.country(), row.country());
            zones.computeIfAbsent(country, key -> new ArrayList<>()).add(row.zone());
        }
        return zones;
    }

    /** Candidates for a location, nearest first, no two with the same rules; empty far out at sea. */
    List<ZoneId> near(double latitude, double longitude) {
        List<Distance> distances = rows.stream()
                .map(row -> new Distance(row.zone(), kilometres(latitude, longitude, row)))
                .sorted(Comparator.comparingDouble(Distance::km))
                .toList();
        double nearest = distances.getFirst().km();
        if (nearest > NOWHERE_KM) {
            return List.of();
        }
        double reach = Math.max(AROUND_KM, TIMES_THE_NEAREST * nearest);
        List<ZoneId> within = distances.stream()
                .takeWhile(distance -> distance.km() <= reach)
                .map(distance -> ZoneId.of(distance.zone()))
                .toList();
        return differing(within).stream().limit(CANDIDATES).toList();
    }

    /** The first zone of each set of rules, in the order given. */
    static List<ZoneId> differing(Collection<ZoneId> zones) {
        Map<Clock, ZoneId> firsts = new LinkedHashMap<>();
        zones.forEach(zone -> firsts.putIfAbsent(Clock.of(zone), zone));
        return List.copyOf(firsts.values());
    }

    static boolean sameRules(ZoneId one, ZoneId other) {
        return Clock.of(one).equals(Clock.of(other));
    }

    /** What decides whether two zones show the same time from 2026 on; a split before that is history. */
    private record Clock(
            ZoneOffset offset, List<ZoneOffsetTransition> announced, List<ZoneOffsetTransitionRule> rules) {
        private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");

        static Clock of(ZoneId zone) {
            ZoneRules rules = zone.getRules();
            List<ZoneOffsetTransition> announced = rules.getTransitions().stream()
                    .filter(transition -> transition.getInstant().isAfter(SINCE))
                    .toList();
            return new Clock(rules.getOffset(SINCE), announced, rules.getTransitionRules());
        }
    }

    /** Great-circle distance by the haversine formula. */
    private static double kilometres(double latitude, double longitude, Row row) {
        double north = Math.sin(Math.toRadians(row.latitude() - latitude) / 2);
        double east = Math.sin(Math.toRadians(row.longitude() - longitude) / 2);
        double shrink = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(row.latitude()));
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(north * north + shrink * east * east)));
    }

    /** Reads ISO 6709: a sign, then degrees and minutes, seconds where they are known. */
    private static double degrees(String written, int digits) {
        int minutesAt = 1 + digits;
        double degrees = Integer.parseInt(written.substring(1, minutesAt));
        degrees += Integer.parseInt(written.substring(minutesAt, minutesAt + 2)) / 60.0;
        if (written.length() > minutesAt + 2) {
            degrees += Integer.parseInt(written.substring(minutesAt + 2)) / 3600.0;
        }
        return written.charAt(0) == '-' ? -degrees : degrees;
    }

    private static List<String[]> table(String name) {
        InputStream file = Objects.requireNonNull(ZoneTable.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own table " + name + " cannot be read", e);
        }
    }
}
