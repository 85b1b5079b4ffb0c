package swivel.language.places;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import swivel.library.Vocabulary;

/**
 * Reads where somebody is: a city, a country, a zone's id, an offset from UTC, an abbreviation, or a shared location.
 * Does not guess: what fits several clocks comes back as all of them. Immutable and thread-safe.
 */
public final class PlaceReader {
    private static final Pattern ZONE_ID =
            Pattern.compile("(?<![A-Za-z_])[A-Za-z][A-Za-z_]*+(?:/[A-Za-z0-9_+-]++){1,2}");
    private static final Set<String> LEADING = Set.of("in", "near", "around", "outside");

    /** In a longer message a word that merely resembles a name is chance. */
    private static final int SHORT_MESSAGE_WORDS = 20;

    private static final int WORDS_OF_A_MISSPELT_NAME = 3;

    private final ZoneTable table = new ZoneTable();
    private final Gazetteer gazetteer;
    private final PlaceMentions mentions;

    /** @throws IllegalArgumentException where the lexicon "cities" is missing or names a zone that does not exist */
    public PlaceReader(Vocabulary vocabulary) {
        gazetteer = new Gazetteer(vocabulary.lexicon("cities"), table);
        mentions = new PlaceMentions(gazetteer);
    }

    /** What a message says of the place that somebody is in. */
    public PlaceTalk read(String text) {
        return zoneId(text).or(() -> offset(text)).or(() -> place(text)).orElseGet(PlaceTalk.None::new);
    }

    /**
     * The zones that a location may lie in, nearest first, no two with the same rules. They come from the distance to
     * each zone's principal city, not from borders (decision record 0004): where there are several, the person has to be
     * asked what their clock says, and a single one is worth confirming. Each stands for every zone that keeps the same
     * time, so it may be named after a city across the border.
     *
     * @param latitude in degrees, −90 to 90
     * @param longitude in degrees, −180 to 180
     * @return empty far out at sea
     * @throws IllegalArgumentException where the figures are no location
     */
    public List<ZoneId> near(double latitude, double longitude) {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        if (!onEarth) {
            throw new IllegalArgumentException("A latitude is -90 to 90 degrees and a longitude -180 to 180");
        }
        return table.near(latitude, longitude);
    }

    private Optional<PlaceTalk> zoneId(String text) {
        return ZONE_ID.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(id -> gazetteer.zoneOf(id).stream())
                .findFirst()
                .map(zone -> new PlaceTalk.In(zone, Gazetteer.cityOf(zone.getId())));
    }

    private static Optional<PlaceTalk> offset(String text) {
        return UtcOffsets.in(text).map(offset -> new PlaceTalk.In(offset, "UTC" + offset));
    }

    private Optional<PlaceTalk> place(String text) {
        if (UtcOffsets.isMeantIn(text)) {
            return Optional.empty();
        }
        List<String> words = PlaceWords.of(text);
        return mentions.find(words).or(() -> misspelt(words)).map(Place::asTalk);
    }

    private Optional<Place> misspelt(List<String> words) {
        if (words.size() > SHORT_MESSAGE_WORDS) {
            return Optional.empty();
        }
        return candidates(words).stream()
                .flatMap(name -> gazetteer.resembling(name).stream())
                .findFirst();
    }

    /** The whole of a very short message, and what follows "in", the longer first. */
    private static List<String> candidates(List<String> words) {
        List<String> names = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            boolean led = start > 0 && LEADING.contains(words.get(start - 1));
            for (int length = WORDS_OF_A_MISSPELT_NAME; length > 0; length--) {
                int end = start + length;
                boolean whole = start == 0 && end == words.size();
                if (end <= words.size() && (led || whole)) {
                    names.add(String.join(" ", words.subList(start, end)));
                }
            }
        }
        return names;
    }
}
