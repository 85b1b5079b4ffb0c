package swivel.knowledge.index;

import java.util.Arrays;
import java.util.List;

/**
 * Words as they sound, run together: letters that sound alike in English are one, and a vowel counts less than a consonant
 * where two of them are compared.
 */
final class Sound {
    private static final String VOWELS = "aeiou";
    private static final List<String> NEAR = List.of("dt", "bp", "fv", "gk", "gj", "sj", "mn", "lr");
    private static final double VOWEL_FOR_VOWEL = 0.3;
    private static final double VOWEL = 0.4;
    private static final double NEAR_CONSONANT = 0.5;
    private static final double SWAPPED = 0.6;
    private static final double PLURAL = 0.3;

    private static final int LETTERS = 'z' - 'a' + 1;

    /** What it takes to leave out each letter, and to put each in the place of each other. */
    private static final double[] ALONE = alone();

    private static final double[][] INSTEAD = instead();

    private final String sounds;
    private final int consonants;

    private Sound(String sounds) {
        this.sounds = sounds;
        int heard = 0;
        for (int at = 0; at < sounds.length(); at++) {
            heard |= isVowel(sounds.charAt(at)) ? 0 : 1 << (sounds.charAt(at) - 'a');
        }
        this.consonants = heard;
    }

    /** @param words in lower case; what is no letter of theirs from a to z is silent */
    static Sound of(String words) {
        return new Sound(Spelling.sounds(words));
    }

    int length() {
        return sounds.length();
    }

    char first() {
        return sounds.charAt(0);
    }

    /** One bit for each consonant that is heard. */
    int consonants() {
        return consonants;
    }

    /**
     * What it takes to make one of another; a consonant left out, put in or changed is 1.
     *
     * @return something above {@code most} where it takes more
     */
    double distance(Sound other, double most) {
        int width = other.length() + 1;
        double[] beforeLast = new double[width];
        double[] last = new double[width];
        double[] row = new double[width];
        for (int j = 1; j < width; j++) {
            last[j] = last[j - 1] + other.alone(j - 1);
        }
        for (int i = 1; i <= length(); i++) {
            double alone = alone(i - 1);
            double[] instead = INSTEAD[sounds.charAt(i - 1) - 'a'];
            row[0] = last[0] + alone;
            double least = row[0];
            for (int j = 1; j < width; j++) {
                double changed = last[j - 1] + instead[other.sounds.charAt(j - 1) - 'a'];
                row[j] = Math.min(changed, Math.min(last[j] + alone, row[j - 1] + other.alone(j - 1)));
                if (isSwapped(i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + SWAPPED);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            double[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[width - 1];
    }

    /** What it takes to leave out the sound at this place. */
    private double alone(int at) {
        char sound = sounds.charAt(at);
        return sound == 's' && at == sounds.length() - 1 ? PLURAL : ALONE[sound - 'a'];
    }

    private boolean isSwapped(int i, Sound other, int j) {
        return i > 1
                && j > 1
                && sounds.charAt(i - 1) == other.sounds.charAt(j - 2)
                && sounds.charAt(i - 2) == other.sounds.charAt(j - 1);
    }

    private static double[] alone() {
        double[] alone = new double[LETTERS];
        Arrays.fill(alone, 1);
        VOWELS.chars().forEach(vowel -> alone[vowel - 'a'] = VOWEL);
        return alone;
    }

    private static double[][] instead() {
        double[][] instead = new double[LETTERS][LETTERS];
        for (char one = 'a'; one <= 'z'; one++) {
            for (char other = 'a'; other <= 'z'; other++) {
                instead[one - 'a'][other - 'a'] = instead(one, other);
            }
        }
        return instead;
    }

    private static double instead(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (isVowel(one) && isVowel(other)) {
            return VOWEL_FOR_VOWEL;
        }
        return NEAR.stream().anyMatch(near -> near.indexOf(one) >= 0 && near.indexOf(other) >= 0) ? NEAR_CONSONANT : 1;
    }

    private static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }
}
