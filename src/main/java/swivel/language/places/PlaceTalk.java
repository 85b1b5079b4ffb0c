package swivel.language.places;

import java.time.ZoneId;
import java.util.List;

/** Where somebody says they are, as far as a clock is concerned. */
public sealed interface PlaceTalk {

    /**
     * One clock.
     *
     * @param zone a {@link java.time.ZoneOffset} where only an offset was said: it knows no daylight saving
     * @param name the place as it is properly written, such as "São Paulo", or the offset
     */
    record In(ZoneId zone, String name) implements PlaceTalk {}

    /**
     * A name that fits several clocks, such as "Portland", "Canada" or "CST".
     *
     * @param zones two at least, no two of them with the same rules
     */
    record OneOf(List<ZoneId> zones) implements PlaceTalk {
        public OneOf {
            if (zones.size() < 2) {
                throw new IllegalArgumentException("A choice needs two zones at least, not " + zones);
            }
            zones = List.copyOf(zones);
        }
    }

    /** No place that is known. */
    record None() implements PlaceTalk {}
}
