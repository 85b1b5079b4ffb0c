package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import swivel.coaching.Side;
import swivel.language.text.Utterance;

/** Gives every clue of a message to the part of the body that it speaks of. */
final class Assembly {
    /** What may stand between a part of the body and its figure. */
    private static final Set<String> HEDGES =
            Set.of("about", "around", "like", "maybe", "roughly", "probably", "approximately", "say");

    private final Utterance utterance;
    private final boolean[] isClue;
    private final List<Draft> drafts = new ArrayList<>();
    private final Draft nowhere = Draft.ofNoRegion();

    private Assembly(Utterance utterance, List<Clue> clues) {
        this.utterance = utterance;
        this.isClue = new boolean[utterance.size()];
        clues.forEach(clue -> Arrays.fill(isClue, clue.from(), clue.to(), true));
    }

    /**
     * What came of it.
     *
     * @param drafts one for each part of the body and side, in the order of the message
     * @param nowhere what was said without naming a part of the body
     */
    record Result(List<Draft> drafts, Draft nowhere) {}

    static Result of(Utterance utterance, List<Clue> clues) {
        if (clues.isEmpty()) {
            return new Result(List.of(), Draft.ofNoRegion());
        }
        Assembly assembly = new Assembly(utterance, clues);
        assembly.place(clues);
        List<Clue> turned = FigureThenSide.turned(WorseSide.told(clues, utterance), utterance);
        Map<Clue, Draft> figures = Pairing.figures(turned, assembly.drafts, utterance);
        assembly.attach(
                turned.stream().filter(clue -> !figures.containsKey(clue)).toList());
        Headings.of(turned, utterance).lend(assembly.drafts);
        Merging.parted(assembly.drafts);
        List<Draft> shared = Sharing.of(assembly.drafts, assembly.nowhere, utterance);
        figures.forEach((figure, draft) -> draft.add(figure));
        return new Result(Merging.of(shared), assembly.nowhere);
    }

    private void place(List<Clue> clues) {
        boolean amongOthers =
                clues.stream().filter(Clue.Place.class::isInstance).count() > 1;
        Complaints.of(clues, utterance).forEach(place -> add(place, amongOthers));
    }

    private void add(Clue.Place place, boolean amongOthers) {
        Draft draft = Draft.of(place);
        if (place.denied() && amongOthers) {
            draft.add(new Clue.Stands(Clue.Standing.FINE, false, place.from(), place.to()));
        }
        drafts.add(draft);
    }

    private void attach(List<Clue> clues) {
        SidesFirst ahead = SidesFirst.of(utterance, clues, drafts);
        Map<Clue, Draft> sides = Pairing.sides(clues, drafts, utterance);
        for (Clue clue : clues) {
            if (clue instanceof Clue.Place || ahead.takes(clue)) {
                continue;
            }
            if (clue instanceof Clue.Stands stands && !speaksOfTheBody(stands)) {
                continue;
            }
            Draft paired = sides.get(clue);
            Draft target = paired == null ? target(clue) : paired;
            if (clue instanceof Clue.OnSide on && on.from() >= target.to && target.hasSideOtherThan(on.side())) {
                insert(target.onOtherSide(on));
            } else {
                target.add(clue);
            }
            if (clue instanceof Clue.OnSide on && isOfAll(on)) {
                drafts.forEach(draft -> draft.lend(on.side()));
            }
        }
        ahead.join(drafts);
    }

    /** "Hip 3, knee 2, all on the left", "both on the left". */
    private boolean isOfAll(Clue.OnSide on) {
        return utterance.is(on.from(), "all") || (on.side() != Side.BOTH && utterance.is(on.from(), "both"));
    }

    /** "Clamshells ok" says nothing of the body; "hips feel ok" and "it's ok" do. */
    private boolean speaksOfTheBody(Clue.Stands stands) {
        if (stands.standing() != Clue.Standing.FINE) {
            return true;
        }
        for (int i = stands.from();
                i > 0 && !utterance.at(i).before().endsClause() && !Sharing.joins(utterance.at(i - 1));
                i--) {
            if (isPlace(i - 1)) {
                return true;
            }
            if (!isClue[i - 1] && !utterance.at(i - 1).isFiller()) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlace(int index) {
        int next = firstFrom(index + 1);
        return next > 0 && index < drafts.get(next - 1).to;
    }

    /** The position of the first draft that begins at this word or later. */
    private int firstFrom(int word) {
        int low = 0;
        int high = drafts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drafts.get(middle).from < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void insert(Draft draft) {
        drafts.add(firstFrom(draft.from + 1), draft);
    }

    private Draft target(Clue clue) {
        int within = firstFrom(clue.from() + 1);
        if (within > 0 && clue.to() < drafts.get(within - 1).to) {
            return drafts.get(within - 1);
        }
        int next = firstFrom(clue.to());
        Draft before = next > 0 ? drafts.get(next - 1) : null;
        Draft after = next < drafts.size() ? drafts.get(next) : null;
        boolean nearBefore = before != null && inOneClause(before, clue);
        boolean nearAfter = after != null && inOneClause(after, clue);
        if (before == null) {
            return after != null && nearAfter ? after : nowhere;
        }
        if (after == null || !nearAfter) {
            return before;
        }
        boolean told = clue instanceof Clue.Bad && before.account().hasFigure() && touches(clue.to(), after.from);
        return nearBefore && !told && !belongsToNext(before, clue, after) ? before : after;
    }

    private boolean inOneClause(Draft draft, Clue clue) {
        return utterance.clause(draft.from) == utterance.clause(clue.from());
    }

    private boolean belongsToNext(Draft before, Clue clue, Draft after) {
        if (!touches(clue.to(), after.from)) {
            return false;
        }
        int from = clue.from();
        while (from > before.to && HEDGES.contains(utterance.at(from - 1).word())) {
            from--;
        }
        return clue instanceof Clue.OnSide || !touches(before.to, from);
    }

    /** Whether only fillers and other clues stand between. */
    private boolean touches(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isClue[i] && !utterance.at(i).isFiller()) {
                return false;
            }
        }
        return true;
    }
}
