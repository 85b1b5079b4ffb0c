package swivel.conversation.words;

/** Numbers of things in words. */
public final class Counts {
    private Counts() {}

    /** "1 day", "3 days". */
    public static String of(int count, String one) {
        return count + " " + (count == 1 ? one : one + "s");
    }
}
