package swivel.language.symptoms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

/** In whatever order people say where, on which side and how much: all of it is read back. */
class SymptomOrderPropertyTest {
    private static final Wording WORDING = new Wording(Libraries.ours().vocabulary());
    private final SymptomReader reader = new SymptomReader(WORDING);

    record Told(Region region, String place, Side side, int severity) {
        private Tuple read() {
            return Tuple.tuple(region, side, severity);
        }

        private String in(String order) {
            return order.replace("PLACE", place)
                    .replace("SIDE", side == Side.LEFT ? "left" : "right")
                    .replace("N", String.valueOf(severity));
        }
    }

    @Property(tries = 1000)
    void onePlaceIsReadInAnyOrder(@ForAll("told") Told told, @ForAll("orders") String order) {
        assertThat(read(told.in(order))).as(told.in(order)).containsExactly(told.read());
    }

    @Property(tries = 1000)
    void twoPlacesAreReadInAnyOrder(
            @ForAll("told") Told first,
            @ForAll("told") Told second,
            @ForAll("orders") String order,
            @ForAll("joints") String joint) {
        if (first.region() != second.region()) {
            String message = first.in(order) + joint + second.in(order);
            assertThat(read(message)).as(message).containsExactlyInAnyOrder(first.read(), second.read());
        }
    }

    @Property(tries = 300)
    void bothSidesOfOnePlaceAreRead(
            @ForAll("told") Told told,
            @ForAll @IntRange(min = 1, max = 10) int left,
            @ForAll("sidewise") String order) {
        String message = order.replace("PLACE", told.place())
                .replace("N", String.valueOf(left))
                .replace("M", String.valueOf(told.severity()));
        assertThat(read(message))
                .as(message)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(told.region(), Side.LEFT, left),
                        Tuple.tuple(told.region(), Side.RIGHT, told.severity()));
    }

    private List<Tuple> read(String message) {
        return reader.read(message).symptoms().stream()
                .map((Symptom symptom) -> Tuple.tuple(symptom.region(), symptom.side(), symptom.severity()))
                .toList();
    }

    @Provide
    Arbitrary<Told> told() {
        Arbitrary<Tuple> places = Arbitraries.of(
                Tuple.tuple(Region.HIP, "hip"),
                Tuple.tuple(Region.GROIN, "groin"),
                Tuple.tuple(Region.GLUTE, "glute"),
                Tuple.tuple(Region.OUTER_HIP, "outer hip"),
                Tuple.tuple(Region.HIP_FRONT, "hip flexor"),
                Tuple.tuple(Region.INNER_THIGH, "inner thigh"),
                Tuple.tuple(Region.HAMSTRING, "hamstring"),
                Tuple.tuple(Region.KNEE, "knee"),
                Tuple.tuple(Region.CALF, "calf"));
        return Combinators.combine(
                        places,
                        Arbitraries.of(Side.LEFT, Side.RIGHT),
                        Arbitraries.integers().between(1, 10))
                .as((place, side, severity) -> new Told(
                        (Region) place.toList().get(0), (String) place.toList().get(1), side, severity));
    }

    @Provide
    Arbitrary<String> orders() {
        return Arbitraries.of(
                "SIDE PLACE N",
                "SIDE PLACE is a N",
                "SIDE PLACE about N out of 10",
                "SIDE PLACE: N/10",
                "SIDE PLACE sore, N",
                "SIDE PLACE pain N",
                "PLACE SIDE N",
                "PLACE SIDE side N",
                "N SIDE PLACE",
                "N in the SIDE PLACE",
                "a N for my SIDE PLACE",
                "my SIDE PLACE hurts, maybe a N");
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of(", ", " and ", ". ", "; ", " but ", "\n");
    }

    @Provide
    Arbitrary<String> sidewise() {
        return Arbitraries.of(
                "PLACE: left N, right M",
                "left PLACE N, right PLACE M",
                "left PLACE N right PLACE M",
                "PLACE left N right M",
                "left PLACE is a N and the right is a M",
                "PLACE N on the left, M on the right",
                "both sides of the PLACE, left N, right M");
    }
}
