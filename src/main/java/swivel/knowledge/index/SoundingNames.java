package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of drills by their sound, wherever the blanks between their words fall: "cosak squads", "pall of press". A run of
 * words that is a name already is left as it is.
 */
final class SoundingNames {
    /** Shorter names sound like too much else, */
    private static final int SHORTEST = 5;
    /** and those that are shorter than this do but for a slip of one vowel. */
    private static final int LONG = 9;

    private static final int MOST_WORDS = 5;
    /** What it takes to make the name of what was said, beside the length of the name. */
    private static final double ALIKE = 0.15;

    private static final double VERY_MUCH_ALIKE = 0.07;
    /** How many sounds of a name one that is changed is worth. */
    private static final double WORTH = 4;
    /** So many consonants may be heard in one of them only, */
    private static final int STRAY_CONSONANTS = 3;
    /** for each of which it takes this at least: two that are near each other are half a consonant. */
    private static final double STRAY = 0.25;

    /** By the first sound. */
    private final Map<Character, List<Known>> names = new HashMap<>();

    /**
     * A name that may be heard.
     *
     * @param mostApart what it may take to make it of what was said
     */
    private record Known(String name, Sound sound, double mostApart) {
        static Known of(String name, Sound sound) {
            return new Known(name, sound, sound.length() * (sound.length() < LONG ? VERY_MUCH_ALIKE : ALIKE));
        }

        /** Whether it is worth to compare them sound by sound. */
        boolean mayBe(Sound said) {
            int stray = Integer.bitCount(said.consonants() ^ sound.consonants());
            return stray <= STRAY_CONSONANTS
                    && STRAY * stray <= mostApart
                    && Math.abs(said.length() - sound.length()) <= 1 + 2 * mostApart;
        }
    }

    /**
     * A name that was heard.
     *
     * @param from the first of its words
     * @param to the word behind the last
     * @param worth the longer the name and the more alike, the more
     */
    record Heard(String name, int from, int to, double worth) {}

    /** @param written names, in lower case */
    SoundingNames(Collection<String> written) {
        for (String name : new LinkedHashSet<>(written)) {
            Sound sound = Sound.of(name);
            if (sound.length() >= SHORTEST && name.chars().noneMatch(Character::isDigit)) {
                names.computeIfAbsent(sound.first(), letter -> new ArrayList<>())
                        .add(Known.of(name, sound));
            }
        }
    }

    /** The name that is likest to some of these words, the one at this place among them. */
    @Nullable
    Heard around(int place, List<String> words) {
        Heard best = null;
        for (int from = Math.max(0, place - MOST_WORDS + 1); from <= place; from++) {
            for (int to = place + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                Heard heard = heard(from, to, words);
                if (heard != null && (best == null || heard.worth() > best.worth())) {
                    best = heard;
                }
            }
        }
        return best;
    }

    private @Nullable Heard heard(int from, int to, List<String> words) {
        Sound said = Sound.of(String.join("", words.subList(from, to)));
        if (said.length() < SHORTEST - 1) {
            return null;
        }
        Heard best = null;
        for (Known known : names.getOrDefault(said.first(), List.of())) {
            if (!known.mayBe(said)) {
                continue;
            }
            double distance = said.distance(known.sound(), known.mostApart());
            double worth = known.sound().length() - WORTH * distance;
            if (distance <= known.mostApart() && (best == null || worth > best.worth())) {
                best = new Heard(known.name(), from, to, worth);
            }
        }
        return best;
    }
}
