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
    private final Map<String, double[]> weights = new HashMap<>();

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
        double[] ofTrait = new double[signs.size() + 1];
        for (int i = 1; i < columns.length; i++) {
            int end = columns[i].lastIndexOf(' ');
            String label = columns[i].substring(0, end);
            int place = label.equals(NONE) ? signs.size() : signs.indexOf(sign(label));
            ofTrait[place] = Double.parseDouble(columns[i].substring(end + 1));
        }
        weights.put(columns[0], ofTrait);
    }

    private static WarningSign sign(String label) {
        String[] words = label.split(" ", -1);
        return new WarningSign(
                Wording.constant(Sign.class, words[0], WEIGHTS), Wording.constant(Tier.class, words[1], WEIGHTS));
    }

    /** The likeliest sign, if it is likely enough that there is any. */
    Optional<Likely> of(Collection<String> traits) {
        List<Likely> likely = weighed(traits);
        double any = likely.stream().mapToDouble(Likely::probability).sum();
        Likely first = likely.getFirst();
        boolean urgent = first.sign().tier().compareTo(Tier.SAME_DAY) <= 0;
        double needed = urgent ? URGENT_ENOUGH : CALM_ENOUGH;
        return any > LIKELY_ENOUGH && first.probability() > needed ? Optional.of(first) : Optional.empty();
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

    private double[] odds(Collection<String> traits) {
        double[] scores = new double[signs.size() + 1];
        add(scores, ALWAYS);
        traits.forEach(trait -> add(scores, trait));
        return Arrays.stream(scores).map(Math::exp).toArray();
    }

    private void add(double[] scores, String trait) {
        double[] ofTrait = weights.getOrDefault(trait, new double[0]);
        for (int i = 0; i < ofTrait.length; i++) {
            scores[i] += ofTrait[i];
        }
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
        double[] ofTrait = weights.get(trait);
        return ofTrait == null ? 0 : ofTrait[signs.indexOf(sign)] - ofTrait[signs.size()];
    }
}
