package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.List;
import swivel.coaching.Region;
import swivel.coaching.Side;

/** Brings together what a message says at several places of one complaint. */
final class Merging {
    private Merging() {}

    /** What is left once every part of the body and side stands only once. */
    static List<Draft> of(List<Draft> found) {
        List<Draft> drafts = new ArrayList<>(found);
        for (int i = 0; i < drafts.size(); i++) {
            Draft first = drafts.get(i);
            int at = i;
            drafts.subList(at + 1, drafts.size()).removeIf(other -> {
                boolean same = other.region == first.region && isSameSide(first, other);
                if (same) {
                    first.absorb(other);
                }
                return same;
            });
        }
        foldHipIntoItsPart(drafts);
        return List.copyOf(drafts);
    }

    /** "Both hips sore, left 5, right 3": what was told of both is told of each. */
    static void parted(List<Draft> drafts) {
        drafts.removeIf(draft -> draft.side() == Side.BOTH && isToldOfEachSide(draft, drafts));
    }

    private static boolean isToldOfEachSide(Draft both, List<Draft> drafts) {
        List<Draft> sides = drafts.stream()
                .filter(draft -> draft.region == both.region && draft != both)
                .toList();
        boolean each = !both.account().hasFigure()
                && sides.stream().anyMatch(draft -> draft.side() == Side.LEFT)
                && sides.stream().anyMatch(draft -> draft.side() == Side.RIGHT);
        if (each) {
            sides.forEach(side -> side.completeExceptSide(both));
        }
        return each;
    }

    private static boolean isSameSide(Draft one, Draft other) {
        return one.side() == other.side() || !one.hasSide() || !other.hasSide();
    }

    /** "My hip hurts, on the outside": one complaint, at the narrower place. */
    private static void foldHipIntoItsPart(List<Draft> drafts) {
        for (Draft part : List.copyOf(drafts)) {
            if (part.region == Region.OUTER_HIP || part.region == Region.HIP_FRONT) {
                drafts.removeIf(whole -> {
                    boolean folds = whole.region == Region.HIP
                            && isSameSide(whole, part)
                            && !(whole.account().hasFigure() && part.account().hasFigure());
                    if (folds) {
                        part.complete(whole);
                    }
                    return folds;
                });
            }
        }
    }
}
