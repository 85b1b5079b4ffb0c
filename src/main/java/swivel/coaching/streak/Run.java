package swivel.coaching.streak;

/**
 * A streak counted from one of its days on.
 *
 * @param days kept days
 * @param credit a freeze is worth seven: every kept day earns one, until two freezes are held
 */
record Run(int days, int credit) {
    static final int MOST_FREEZES = 2;
    private static final int PRICE = 7;

    static Run fresh() {
        return new Run(0, MOST_FREEZES * PRICE);
    }

    static Run withoutFreezes() {
        return new Run(0, 0);
    }

    Run kept() {
        return new Run(days + 1, Math.min(MOST_FREEZES * PRICE, credit + 1));
    }

    boolean survives() {
        return credit >= PRICE;
    }

    Run missed() {
        return new Run(days, credit - PRICE);
    }

    int freezes() {
        return credit / PRICE;
    }
}
