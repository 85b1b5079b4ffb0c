package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import swivel.coaching.Side;
import swivel.language.text.Utterance;

/** "Zero on the left, two on the right. Hips.": parts of a message that tell of a side before any part of the body is named. */
final class SidesFirst {
    /** A message that begins with a side tells of one side after the other. */
    private static final int LEADING = 2;

    private final int[] parts;
    private final int end;
    private final Map<Integer, Draft> byPart = new HashMap<>();

    private SidesFirst(Utterance utterance, List<Clue> clues, int end) {
        this.end = end;
        this.parts = new int[utterance.size()];
        BitSet sides = new BitSet();
        clues.stream().filter(Clue.OnSide.class::isInstance).forEach(side -> sides.set(side.from()));
        boolean sideLeads = !clues.isEmpty() && clues.getFirst() instanceof Clue.OnSide side && side.from() < LEADING;
        for (int i = 1; i < parts.length; i++) {
            boolean begins =
                    utterance.at(i).before().endsClause() || utterance.is(i, "but") || (sideLeads && sides.get(i));
            parts[i] = parts[i - 1] + (begins ? 1 : 0);
        }
    }

    static SidesFirst of(Utterance utterance, List<Clue> clues, List<Draft> drafts) {
        Draft first = drafts.isEmpty() ? null : drafts.getFirst();
        SidesFirst sides = new SidesFirst(utterance, clues, first == null ? 0 : first.from);
        if (first == null || sides.areOfOneSide(clues)) {
            return sides;
        }
        for (Clue clue : clues) {
            boolean alone = sides.isAhead(clue, first) && sides.hasMoreToTell(clue, clues);
            if (alone && clue instanceof Clue.OnSide on && on.side() != Side.BOTH) {
                sides.byPart.putIfAbsent(sides.parts[on.from()], first.onOtherSide(on));
            }
        }
        return sides;
    }

    private boolean areOfOneSide(List<Clue> clues) {
        Set<Side> sides = new HashSet<>();
        clues.forEach(clue -> {
            if (clue instanceof Clue.OnSide on) {
                sides.add(on.side());
            }
        });
        return !sides.contains(Side.LEFT) || !sides.contains(Side.RIGHT);
    }

    /** Whether it stands in a part of its own before the first part of the body. */
    private boolean isAhead(Clue clue, Draft first) {
        return clue.from() < end && parts[clue.from()] != parts[first.from];
    }

    private boolean hasMoreToTell(Clue side, List<Clue> clues) {
        return clues.stream()
                .anyMatch(clue -> parts[clue.from()] == parts[side.from()]
                        && (clue instanceof Clue.Bad || clue instanceof Clue.Stands || clue instanceof Clue.Feels));
    }

    /** Takes this clue if it is told of a side on its own. */
    boolean takes(Clue clue) {
        Draft draft = clue.from() < end ? byPart.get(parts[clue.from()]) : null;
        boolean ownSide = draft != null && clue instanceof Clue.OnSide on && draft.side() == on.side();
        if (draft != null && !ownSide) {
            draft.add(clue);
        }
        return draft != null;
    }

    /** Puts the sides where the part of the body stands, which tells nothing itself if they are all there is. */
    void join(List<Draft> drafts) {
        if (byPart.isEmpty()) {
            return;
        }
        Draft first = drafts.getFirst();
        if (byPart.size() > 1 && first.account().isBare()) {
            drafts.removeFirst();
        }
        List<Draft> sided = new ArrayList<>(byPart.values());
        sided.sort((one, other) -> Integer.compare(one.from, other.from));
        drafts.addAll(0, sided);
    }
}
