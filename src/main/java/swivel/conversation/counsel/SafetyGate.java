package swivel.conversation.counsel;

import java.util.Optional;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;

/** The signs that the safety gate of the first talk asks about, and how urgent each one is. */
final class SafetyGate {
    /** What stands while somebody has said yes and not yet which. */
    static final WarningSign UNNAMED = new WarningSign(Sign.UNNAMED, Tier.SOON);

    private SafetyGate() {}

    /** Empty for a sign that the gate does not ask about. */
    static Optional<WarningSign> sign(String choice) {
        Tier tier = switch (choice) {
            case "FRACTURE", "CAUDA_EQUINA", "DVT" -> Tier.EMERGENCY;
            case "INFECTION" -> Tier.SAME_DAY;
            case "STRESS_FRACTURE" -> Tier.WITHIN_48_HOURS;
            case "LOCKING" -> Tier.SOON;
            default -> null;
        };
        return Optional.ofNullable(tier).map(known -> new WarningSign(Sign.valueOf(choice), known));
    }
}
