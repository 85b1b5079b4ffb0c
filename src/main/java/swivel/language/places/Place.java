package swivel.language.places;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name and the zones it may mean.
 *
 * @param ids of one zone at least
 */
record Place(String name, List<String> ids) {
    Place {
        ids = ids.stream().distinct().toList();
    }

    /** No two of them with the same rules, which are read only for who asks: those of all zones take 4 MB. */
    List<ZoneId> zones() {
        List<ZoneId> all = ids.stream().map(ZoneId::of).toList();
        return all.size() == 1 ? all : ZoneTable.differing(all);
    }

    /** This name, for any zone of the two. */
    Place or(Place other) {
        return new Place(name, Stream.concat(ids.stream(), other.ids.stream()).toList());
    }

    boolean sharesClock(Place other) {
        return zones().stream().anyMatch(other::has);
    }

    /** What "Portland, Maine" leaves of Portland; where the two have no clock in common, either may be meant. */
    Place within(Place other) {
        return sharesClock(other)
                ? new Place(
                        name,
                        zones().stream().filter(other::has).map(ZoneId::getId).toList())
                : or(other);
    }

    private boolean has(ZoneId clock) {
        return zones().stream().anyMatch(zone -> ZoneTable.sameRules(zone, clock));
    }

    PlaceTalk asTalk() {
        List<ZoneId> zones = zones();
        return zones.size() == 1 ? new PlaceTalk.In(zones.getFirst(), name) : new PlaceTalk.OneOf(zones);
    }
}
