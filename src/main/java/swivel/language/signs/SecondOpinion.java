package swivel.language.signs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.language.text.Wording;

/**
 * How likely a message holds a warning sign that no rule names: a softmax over the signs, whose weights stand in {@code
 * weights.tsv} and were learned from lines that people might write.
 *
 * <p>Safe for use by several threads.
 */
final class SecondOpinion {
    /** From here on there is taken to be some sign: rather one too many than one missed. */
    static final double LIKELY_ENOUGH = 0.4;

    /** How likely the sign itself must be that is for today. */
    private static final double URGENT_ENOUGH = 0.3;

    /** How likely one must be that can wait for days. */
    private static final double CALM_ENOUGH = 0.5;

    private static final double SURE = 0.77;
    private static final double VERY_SURE = 0.8;

    private static final double TELLING = 0.3;

    /** The trait that every message has. */
    static final String ALWAYS = "always";

    private static final String WEIGHTS = "weights.tsv";

    private static final String NONE = "none";

    private final List<WarningSign> signs = new ArrayList<>();

    /** By trait: what it adds to the score of each sign, and at the end to that of none. */
    private final Map<String, Weights> weights = new HashMap<>();

    /** What one trait adds to a few of the scores, at these places. */
    @SuppressWarnings("ArrayRecordComponent") // not compared
    private record Weights(int[] places, double[] values) {
        static final Weights NONE = new Weights(new int[0], new double[0]);

        void addTo(double[] scores) {
            for (int i = 0; i < places.length; i++) {
                scores[places[i]] += values[i];
            }
        }

        double at(int place) {
            for (int i = 0; i < places.length; i++) {
                if (places[i] == place) {
                    return values[i];
                }
            }
            return 0;
        }
    }

    private SecondOpinion() {}

    /** One sign and how likely it is, 0 to 1. */
    record Likely(WarningSign sign, double probability) {
        boolean isSure() {
            return probability > SURE;
        }

        boolean isVerySure() {
            return probability > VERY_SURE;
        }
    }

    static SecondOpinion learned() {
        SecondOpinion opinion = new SecondOpinion();
        try (InputStream in = SecondOpinion.class.getResourceAsStream(WEIGHTS)) {
            String table = new String(Objects.requireNonNull(in, WEIGHTS).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines =
                    table.lines().filter(line -> !line.startsWith("#")).toList();
            opinion.nameSigns(lines.getFirst());
            lines.stream().skip(1).forEach(opinion::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(WEIGHTS + " in the program cannot be read", broken);
        }
        return opinion;
    }

    /** The first line names all signs. */
    private void nameSigns(String line) {
        for (String label : line.split("\t", -1)) {
            signs.add(sign(label));
        }
    }

    /** "groin", a tab, "avn soon 1.20", a tab, …. */
    private void add(String line) {
        String[] columns = line.split("\t", -1);
        int[] places = new int[columns.length - 1];
        double[] values = new double[places.length];
        for (int i = 1; i < columns.length; i++) {
            int end = columns[i].lastIndexOf(' ');
            String label = columns[i].substring(0, end);
            places[i - 1] = label.equals(NONE) ? signs.size() : signs.indexOf(sign(label));
            values[i - 1] = Double.parseDouble(columns[i].substring(end + 1));
        }
        weights.put(columns[0], new Weights(places, values));
    }

    private static WarningSign sign(String label) {
        String[] words = label.split(" ", -1);
        return new WarningSign(
                Wording.constant(Sign.class, words[0], WEIGHTS), Wording.constant(Tier.class, words[1], WEIGHTS));
    }

    /** The likeliest sign, if it is likely enough that there is any. */
    Optional<Likely> of(Collection<String> traits) {
        double[] odds = odds(traits);
        double all = Arrays.stream(odds).sum();
        int first = 0;
        for (int sign = 1; sign < signs.size(); sign++) {
            first = odds[sign] > odds[first] ? sign : first;
        }
        double any = (all - odds[signs.size()]) / all;
        Likely likeliest = new Likely(signs.get(first), odds[first] / all);
        boolean urgent = likeliest.sign().tier().compareTo(Tier.SAME_DAY) <= 0;
        double needed = urgent ? URGENT_ENOUGH : CALM_ENOUGH;
        return any > LIKELY_ENOUGH && likeliest.probability() > needed ? Optional.of(likeliest) : Optional.empty();
    }

    /** How likely each sign is, the likeliest first; what is left of 1 is how likely it is that there is none. */
    List<Likely> weighed(Collection<String> traits) {
        double[] odds = odds(traits);
        double all = Arrays.stream(odds).sum();
        List<Likely> likely = new ArrayList<>();
        for (int sign = 0; sign < signs.size(); sign++) {
            likely.add(new Likely(signs.get(sign), odds[sign] / all));
        }
        likely.sort(Comparator.comparingDouble(Likely::probability).reversed());
        return likely;
    }

    /** For each sign, and at the end for none. */
    private double[] odds(Collection<String> traits) {
        double[] odds = new double[signs.size() + 1];
        of(ALWAYS).addTo(odds);
        for (String trait : traits) {
            of(trait).addTo(odds);
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i]);
        }
        return odds;
    }

    private Weights of(String trait) {
        return weights.getOrDefault(trait, Weights.NONE);
    }

    /** The traits that speak for this sign rather than for none, the strongest first. */
    List<String> because(WarningSign sign, Collection<String> traits) {
        return traits.stream()
                .filter(trait -> pull(trait, sign) > TELLING)
                .sorted(Comparator.comparingDouble((String trait) -> pull(trait, sign))
                        .reversed())
                .toList();
    }

    private double pull(String trait, WarningSign sign) {
        Weights ofTrait = of(trait);
        return ofTrait.at(signs.indexOf(sign)) - ofTrait.at(signs.size());
    }
}
