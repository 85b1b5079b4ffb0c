package swivel.language.places;

/** How far a word is from a name: letters left out, added, changed, or swapped with their neighbour. */
final class Misspelling {
    private static final int LONG_NAME = 6;
    private static final int VERY_LONG_NAME = 9;
    private static final int FAR = Integer.MAX_VALUE;

    private Misspelling() {}

    /** In a short name a slip makes one name out of another. */
    static int slipsAllowed(String name) {
        if (name.length() < LONG_NAME) {
            return 0;
        }
        return name.length() < VERY_LONG_NAME ? 1 : 2;
    }

    /** The optimal string alignment distance; very many where the first letters differ or more than two slips are sure. */
    static int slips(String name, String said) {
        if (name.isEmpty()
                || said.isEmpty()
                || name.charAt(0) != said.charAt(0)
                || Math.abs(name.length() - said.length()) > 2) {
            return FAR;
        }
        int[] beforeLast = new int[said.length() + 1];
        int[] last = new int[said.length() + 1];
        int[] row = new int[said.length() + 1];
        for (int column = 0; column <= said.length(); column++) {
            last[column] = column;
        }
        for (int letter = 1; letter <= name.length(); letter++) {
            row[0] = letter;
            for (int column = 1; column <= said.length(); column++) {
                int changed = name.charAt(letter - 1) == said.charAt(column - 1) ? 0 : 1;
                row[column] = Math.min(Math.min(row[column - 1], last[column]) + 1, last[column - 1] + changed);
                if (isSwap(name, letter, said, column)) {
                    row[column] = Math.min(row[column], beforeLast[column - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[said.length()];
    }

    private static boolean isSwap(String name, int letter, String said, int column) {
        return letter > 1
                && column > 1
                && name.charAt(letter - 1) == said.charAt(column - 2)
                && name.charAt(letter - 2) == said.charAt(column - 1);
    }
}
