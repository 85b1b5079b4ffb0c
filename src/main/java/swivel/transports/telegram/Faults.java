package swivel.transports.telegram;

/** Names what went wrong without its message, which may hold what a person said. */
final class Faults {
    private Faults() {}

    /** The class of the fault, and of its cause, and where in the code it happened. */
    static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String cause = fault.getCause() == null
                ? ""
                : " caused by " + fault.getCause().getClass().getName();
        return fault.getClass().getName() + cause + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
