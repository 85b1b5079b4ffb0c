package swivel.knowledge.index;

/** What English letters sound like, in one letter for each sound. */
final class Spelling {
    private static final String SOFTENS = "eiy";

    private final String letters;
    private final StringBuilder sounds;

    private Spelling(String letters) {
        this.letters = letters;
        this.sounds = new StringBuilder(letters.length() + 1);
    }

    /** @param words in lower case; what is no letter of theirs from a to z is silent */
    static String sounds(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter >= 'a' && letter <= 'z') {
                letters.append(letter);
            }
        }
        return new Spelling(letters.toString()).sounds();
    }

    private String sounds() {
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            char next = at + 1 < letters.length() ? letters.charAt(at + 1) : ' ';
            if (isPair(letter, next)) {
                addPair(letter);
                at++;
            } else {
                addSingle(letter, next);
            }
        }
        return sounds.toString();
    }

    /** Whether two letters are one sound: "dg", "ck", "ph", "gh", "wh". */
    private static boolean isPair(char letter, char next) {
        return switch (letter) {
            case 'd' -> next == 'g';
            case 'c' -> next == 'k';
            case 'p', 'g', 'w' -> next == 'h';
            default -> false;
        };
    }

    private void addPair(char first) {
        switch (first) {
            case 'd' -> add('j');
            case 'c' -> add('k');
            case 'p' -> add('f');
            case 'w' -> add('w');
            default -> {}
        }
    }

    private void addSingle(char letter, char next) {
        switch (letter) {
            case 'c' -> add(SOFTENS.indexOf(next) >= 0 ? 's' : 'k');
            case 'q' -> add('k');
            case 'x' -> {
                add('k');
                add('s');
            }
            case 'y' -> add('i');
            case 'z' -> add('s');
            default -> add(letter);
        }
    }

    /** A sound that is written twice is heard once. */
    private void add(char sound) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
            sounds.append(sound);
        }
    }
}
