package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import swivel.coaching.Region;
import swivel.language.text.Gap;
import swivel.language.text.Token;
import swivel.language.text.Utterance;

/** Lets parts of the body share what was said of several at once: "hip and glute sore", "right side: glute 3, hamstring 5". */
final class Sharing {
    private static final Set<String> JOINTS = Set.of("and", "but", "or", "then", "plus");

    private final Utterance utterance;
    private final List<Draft> drafts;

    private Sharing(List<Draft> drafts, Utterance utterance) {
        this.drafts = new ArrayList<>(drafts);
        this.utterance = utterance;
    }

    /** Whether the word joins what goes before it to what follows. */
    static boolean joins(Token token) {
        return JOINTS.contains(token.word());
    }

    /**
     * The drafts, completed by what was said of their neighbours and of no part at all.
     *
     * @param found in the order of the message
     */
    static List<Draft> of(List<Draft> found, Draft nowhere, Utterance utterance) {
        Sharing sharing = new Sharing(found, utterance);
        sharing.amongNeighbours();
        sharing.from(nowhere);
        sharing.fromLegs();
        return sharing.drafts;
    }

    private void amongNeighbours() {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (areCoordinated(draft, next)) {
                if (draft.account().isBare()) {
                    draft.completeExceptSide(next);
                }
                if (next.hasSideAfterIt()) {
                    draft.lend(next.side());
                }
            }
        }
        for (int i = 1; i < drafts.size(); i++) {
            if (areCoordinated(drafts.get(i - 1), drafts.get(i))) {
                if (drafts.get(i).account().isBare()) {
                    drafts.get(i).completeExceptSide(drafts.get(i - 1));
                }
                drafts.get(i).lend(drafts.get(i - 1).side());
            }
        }
    }

    private void from(Draft nowhere) {
        if (!drafts.isEmpty()) {
            int last = 0;
            while (last + 1 < drafts.size() && areCoordinated(drafts.get(last), drafts.get(last + 1))) {
                last++;
            }
            drafts.subList(0, last + 1).stream()
                    .filter(draft ->
                            draft == drafts.getFirst() || draft.account().isBare())
                    .toList()
                    .forEach(draft -> draft.complete(nowhere));
            drafts.forEach(draft -> draft.lend(nowhere.side()));
        } else if (nowhere.isPinchOnOneSide()) {
            drafts.add(nowhere.at(Region.HIP_FRONT));
        }
    }

    private boolean areCoordinated(Draft one, Draft next) {
        boolean joined = false;
        for (int i = one.to; i < next.from; i++) {
            if (endsList(one, i)) {
                return false;
            }
            if (joins(utterance.at(i))) {
                joined = true;
            } else if (!utterance.at(i).isFiller()) {
                return false;
            }
        }
        boolean listed = next.from < utterance.size() && utterance.at(next.from).before() == Gap.CLAUSE;
        return joined
                || (listed && !endsList(one, next.from))
                || (next.from < utterance.size() && utterance.at(next.from).before() == Gap.SLASH);
    }

    /** A comma is within a list where nothing was told before it: "hip, glute and hamstring 3". */
    private boolean endsList(Draft one, int index) {
        Gap gap = utterance.at(index).before();
        return gap.endsClause() && (gap == Gap.SENTENCE || !one.account().isBare());
    }

    /** "Hip feels weak, right leg": the leg only says on which side. */
    private void fromLegs() {
        List<Draft> lenders = drafts.stream()
                .filter(draft -> draft.region == Region.LEG && draft.account().isBare() && draft.hasSide())
                .toList();
        for (Draft leg : lenders) {
            List<Draft> others = drafts.stream()
                    .filter(draft -> draft.region != Region.LEG
                            && utterance.sentence(draft.from) == utterance.sentence(leg.from))
                    .toList();
            boolean sameSide = !others.isEmpty() && others.stream().allMatch(other -> other.side() == leg.side());
            if (sameSide || others.stream().anyMatch(other -> !other.hasSide())) {
                others.forEach(other -> other.lend(leg.side()));
                drafts.remove(leg);
            }
        }
    }
}
