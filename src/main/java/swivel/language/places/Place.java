package swivel.language.places;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name and the zones it may mean.
 *
 * @param zones one at least, no two of them with the same rules
 */
record Place(String name, List<ZoneId> zones) {
    Place {
        zones = zones.size() == 1 ? List.copyOf(zones) : ZoneTable.differing(zones);
    }

    /** This name, for any zone of the two. */
    Place or(Place other) {
        if (zones.equals(other.zones)) {
            return this;
        }
        return new Place(
                name, Stream.concat(zones.stream(), other.zones.stream()).toList());
    }

    boolean sharesClock(Place other) {
        return zones.equals(other.zones) || zones.stream().anyMatch(other::has);
    }

    /** What "Portland, Maine" leaves of Portland; where the two have no clock in common, either may be meant. */
    Place within(Place other) {
        if (zones.equals(other.zones)) {
            return this;
        }
        return sharesClock(other)
                ? new Place(name, zones.stream().filter(other::has).toList())
                : or(other);
    }

    private boolean has(ZoneId clock) {
        return zones.stream().anyMatch(zone -> ZoneTable.sameRules(zone, clock));
    }

    PlaceTalk asTalk() {
        return zones.size() == 1 ? new PlaceTalk.In(zones.getFirst(), name) : new PlaceTalk.OneOf(zones);
    }
}
