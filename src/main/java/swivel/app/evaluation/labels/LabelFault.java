package swivel.app.evaluation.labels;

/** Why a line holds no label. */
final class LabelFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String fault;
    private final String cure;

    LabelFault(String fault, String cure) {
        super(fault);
        this.fault = fault;
        this.cure = cure;
    }

    String fault() {
        return fault;
    }

    String cure() {
        return cure;
    }
}
