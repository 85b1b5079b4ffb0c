package swivel.conversation.words;

import java.util.List;
import java.util.Set;
import swivel.library.Condition;
import swivel.library.Library;

/** The conditions in three lists, so that nobody has to read all of them; one that no list names is of general health. */
enum HealthTopic {
    HIP,
    JOINTS,
    GENERAL;

    private static final int ON_A_PAGE = 4;

    private static final Set<String> OF_THE_HIP = Set.of(
            "thr-within-precautions",
            "thr-posterior",
            "thr-anterior",
            "fai-pinch",
            "dysplasia-instability",
            "gtps",
            "gtps-sore-side-down",
            "adductor-strain",
            "proximal-hamstring",
            "past-injury");

    private static final Set<String> OF_JOINTS = Set.of(
            "hypermobility",
            "back-history-clear-first",
            "acute-low-back",
            "knee-ligament-meniscus",
            "knee-kneeling",
            "knee-deep-flexion",
            "wrist-pain",
            "shoulder-pain");

    private List<Condition> conditions(Library library) {
        return library.conditions().stream()
                .filter(condition -> of(condition) == this)
                .toList();
    }

    private static HealthTopic of(Condition condition) {
        if (OF_THE_HIP.contains(condition.code())) {
            return HIP;
        }
        return OF_JOINTS.contains(condition.code()) ? JOINTS : GENERAL;
    }

    /** @param page any number; after the last the first comes again */
    List<Condition> page(Library library, int page) {
        List<Condition> all = conditions(library);
        int from = Math.floorMod(page, pages(library)) * ON_A_PAGE;
        return all.subList(from, Math.min(all.size(), from + ON_A_PAGE));
    }

    int pages(Library library) {
        return Math.max(1, Math.ceilDiv(conditions(library).size(), ON_A_PAGE));
    }
}
