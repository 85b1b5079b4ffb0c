package swivel.conversation;

/** Numbers of things in words. */
final class Counts {
    private Counts() {}

    /** "1 day", "3 days". */
    static String of(int count, String one) {
        return count + " " + (count == 1 ? one : one + "s");
    }
}
