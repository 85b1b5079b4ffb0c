package swivel.knowledge.index;

/**
 * A name as one run of letters, grown word by word: alike for "clam shells" and "clamshell", and for "pallof" and
 * "palof", since double letters count once and y as i.
 */
public final class Key {
    private final StringBuilder letters = new StringBuilder();

    /** The key of these words. */
    public static String of(Iterable<String> words) {
        Key key = new Key();
        words.forEach(key::append);
        return key.toString();
    }

    public void append(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i) == 'y' ? 'i' : word.charAt(i);
            boolean repeated =
                    !letters.isEmpty() && letters.charAt(letters.length() - 1) == letter && Character.isLetter(letter);
            if (letter != '-' && !repeated) {
                letters.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return letters.toString();
    }
}
