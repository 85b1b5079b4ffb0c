package swivel.language.places;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names of places: those of the vocabulary, the cities within the ids of zones, and countries. */
final class Gazetteer {
    private static final String PLAIN_WORDS = "plain words";
    private static final Set<String> AREAS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    /** Old names of zones, such as Australia/West, which nobody means who says no more. */
    private static final Set<String> POINTS_OF_THE_COMPASS = Set.of("North", "South", "West");

    private static final Pattern REMARK = Pattern.compile(" \\(.*?\\)");

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> plainWords = new HashSet<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    /**
     * @param cities zone id → names, and under "plain words" those of all the names that mean something else as well
     * @throws IllegalArgumentException where a key is no zone id
     */
    Gazetteer(Map<String, List<String>> cities, ZoneTable table) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        cities.forEach((key, names) -> {
            if (key.equals(PLAIN_WORDS)) {
                names.forEach(name -> plainWords.add(PlaceWords.key(name)));
            } else {
                if (!known.contains(key)) {
                    checkZone(key);
                }
                names.forEach(name -> add(name, List.of(key)));
            }
        });
        Set<String> zones = new LinkedHashSet<>(table.zones());
        zones.addAll(new TreeSet<>(known));
        zones.forEach(this::addId);
        table.zonesByCountry().forEach(this::addCountry);
    }

    private static void checkZone(String id) {
        try {
            ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The vocabulary file 'cities.yaml' has names under '" + id
                            + "', which is no time zone; write an id such as Europe/Lisbon",
                    e);
        }
    }

    private void addId(String zone) {
        ids.put(zone.toLowerCase(Locale.ROOT), zone);
        String city = cityOf(zone);
        if (!city.equals(zone)) {
            add(city, List.of(zone));
            put(PlaceWords.key(zone), new Place(city, List.of(zone)));
        }
    }

    private void addCountry(String listed, List<String> zones) {
        String country = REMARK.matcher(listed).replaceAll("");
        add(country, zones);
        String[] parts = country.split(" & ", -1);
        if (parts.length > 1) {
            List.of(parts).forEach(part -> add(part, zones));
        }
    }

    private void add(String name, List<String> zones) {
        put(PlaceWords.key(name), new Place(name, zones));
    }

    private void put(String key, Place place) {
        String[] words = key.split(" ", -1);
        longestByFirstWord.merge(words[0], words.length, Math::max);
        places.merge(key, place, Place::or);
    }

    /** The city within the id of a zone, or the id where none is in it. */
    static String cityOf(String id) {
        String area = id.substring(0, Math.max(0, id.indexOf('/')));
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return AREAS.contains(area) && !POINTS_OF_THE_COMPASS.contains(city) ? city : id;
    }

    /** The zone of an IANA id, in capitals or not. */
    Optional<ZoneId> zoneOf(String id) {
        return Optional.ofNullable(ids.get(id.toLowerCase(Locale.ROOT))).map(ZoneId::of);
    }

    /** @param key a name as {@link PlaceWords#key} writes it */
    Optional<Place> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** Whether the name means something else in most sentences. */
    boolean isPlainWord(String key) {
        return plainWords.contains(key);
    }

    /** How many words the longest name has that begins with this one; 0 where none does. */
    int mostWords(String first) {
        return longestByFirstWord.getOrDefault(first, 0);
    }

    /** The one place whose long name differs by a slip or two; empty where there are several. */
    Optional<Place> resembling(String key) {
        int slips = Misspelling.slipsAllowed(key);
        for (int distance = 1; distance <= slips; distance++) {
            List<Place> similar = placesAt(distance, key);
            if (!similar.isEmpty()) {
                Place all = similar.stream().reduce(similar.getFirst(), Place::or);
                return similar.getFirst().zones().size() == all.zones().size() ? Optional.of(all) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Place> placesAt(int distance, String key) {
        return places.keySet().stream()
                .filter(name -> Misspelling.slipsAllowed(name) >= distance && !isPlainWord(name))
                .filter(name -> Misspelling.slips(name, key) == distance)
                .sorted()
                .map(places::get)
                .toList();
    }
}
