package swivel.app;

/** Starts Swivel. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("swivel");
    }
}
