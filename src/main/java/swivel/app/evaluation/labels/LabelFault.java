package swivel.app.evaluation.labels;

import swivel.library.Finding.Severity;

/** Why a line holds no label that can be judged. */
final class LabelFault extends Exception {
    private static final long serialVersionUID = 1;

    private final Severity severity;
    private final String fault;
    private final String cure;

    private LabelFault(Severity severity, String fault, String cure) {
        super(fault);
        this.severity = severity;
        this.fault = fault;
        this.cure = cure;
    }

    /** The line cannot be read. */
    static LabelFault broken(String fault, String cure) {
        return new LabelFault(Severity.ERROR, fault, cure);
    }

    /** The line is well written, and labelled with something that is not known here; the others can be judged. */
    static LabelFault unknown(String fault, String cure) {
        return new LabelFault(Severity.WARNING, fault + "; the row is left out", cure);
    }

    Severity severity() {
        return severity;
    }

    String fault() {
        return fault;
    }

    String cure() {
        return cure;
    }
}
