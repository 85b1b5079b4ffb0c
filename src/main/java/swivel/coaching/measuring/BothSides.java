package swivel.coaching.measuring;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import swivel.coaching.Side;
import swivel.library.SelfTestId;

/** One figure of both sides, taken on the same day. */
public record BothSides(LocalDate day, double left, double right) {

    /** The days on which both sides were measured, oldest first. */
    public static List<BothSides> of(List<Measurement> measured, SelfTestId test, String quantity) {
        Map<LocalDate, Map<Side, Double>> days = new TreeMap<>();
        measured.stream()
                .filter(one -> one.test().equals(test) && one.quantity().equals(quantity))
                .forEach(one -> days.computeIfAbsent(one.day(), day -> new EnumMap<>(Side.class))
                        .put(one.side(), one.value()));
        return days.entrySet().stream()
                .flatMap(day -> of(day.getKey(), day.getValue()).stream())
                .toList();
    }

    private static List<BothSides> of(LocalDate day, Map<Side, Double> sides) {
        Double left = sides.get(Side.LEFT);
        Double right = sides.get(Side.RIGHT);
        return left == null || right == null ? List.of() : List.of(new BothSides(day, left, right));
    }

    /** The side with the smaller figure; {@code BOTH} where they are equal. */
    public Side smaller() {
        return left < right ? Side.LEFT : right < left ? Side.RIGHT : Side.BOTH;
    }

    double gap(Yardstick yardstick) {
        return yardstick.distance(left, right);
    }

    /** The side that lags, by enough to count; {@code BOTH} where none does. */
    Side behind(Yardstick yardstick) {
        return yardstick.difference(left, right) == Difference.REAL ? smaller() : Side.BOTH;
    }
}
