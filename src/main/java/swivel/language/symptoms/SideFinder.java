package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import swivel.coaching.Side;
import swivel.language.text.Mention;
import swivel.language.text.Negation;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** Finds the sides that a message names, and passes over figures of speech such as "that's right". */
final class SideFinder {
    private static final String LEXICON = "sides";
    private static final String NOTHING = "none";
    private static final Set<String> COMPARES = Set.of("than", "to", "with", "unlike");

    private final PhraseBook<Side> sides;
    private final PhraseBook<Side> words;
    private final PhraseBook<Other> others;

    /** The one code of {@code other-side.yaml}. */
    private enum Other {
        OTHER
    }

    SideFinder(Wording wording) {
        this.sides = wording.book(LEXICON, Side.class);
        this.others = wording.book("other-side", Other.class);
        this.words = wording.emptyBook();
        wording.vocabulary().lexicon(LEXICON).forEach((code, phrases) -> {
            if (!code.equals(NOTHING)) {
                Side side = Wording.constant(Side.class, code, LEXICON);
                phrases.forEach(phrase -> wording.add(words, LEXICON, phrase, Optional.of(side)));
            }
        });
    }

    /** @param clues found so far, with the parts of the body */
    List<Clue.OnSide> in(Utterance utterance, Collection<Clue> clues, Negation.Reach denied) {
        List<Mention<Side>> found = new ArrayList<>(sides.longest(utterance));
        for (Mention<Side> word : words.longest(utterance)) {
            boolean ofAPart = clues.stream().anyMatch(clue -> clue instanceof Clue.Place && clue.from() == word.to());
            if (ofAPart && found.stream().noneMatch(word::overlaps) && !isCompared(utterance, word)) {
                found.add(word);
            }
        }
        found.addAll(otherSides(utterance, found));
        return found.stream()
                .filter(side -> !isRuledOut(utterance, side, clues, denied))
                .map(side -> new Clue.OnSide(side(utterance, side), side.from(), side.to()))
                .toList();
    }

    /** "Left hip 5, the other one 2": the side across from the one that was named last. */
    private List<Mention<Side>> otherSides(Utterance utterance, List<Mention<Side>> named) {
        List<Mention<Side>> found = new ArrayList<>();
        for (Mention<Other> other : others.longest(utterance)) {
            named.stream()
                    .filter(side -> side.to() <= other.from() && side.meaning() != Side.BOTH)
                    .max(Comparator.comparingInt(Mention::from))
                    .map(side -> side.meaning() == Side.LEFT ? Side.RIGHT : Side.LEFT)
                    .ifPresent(side -> found.add(new Mention<>(side, other.from(), other.to())));
        }
        return found;
    }

    /** "Right hip, not left", "not the left one": only small words stand between. */
    private boolean isRuledOut(Utterance utterance, Mention<Side> side, Collection<Clue> clues, Negation.Reach denied) {
        int denial = denied.denial(side);
        boolean ofAPart = clues.stream().anyMatch(clue -> clue instanceof Clue.Place && clue.from() == side.to());
        return utterance.is(denial, "not")
                && !ofAPart
                && IntStream.range(denial + 1, side.from())
                        .allMatch(i -> utterance.at(i).isFiller());
    }

    /** "Both on the left side" are on the left. */
    private static Side side(Utterance utterance, Mention<Side> side) {
        boolean left = false;
        boolean right = false;
        for (int i = side.from(); i < side.to(); i++) {
            left |= utterance.is(i, "left");
            right |= utterance.is(i, "right");
        }
        boolean one = side.meaning() == Side.BOTH && left != right;
        return !one ? side.meaning() : left ? Side.LEFT : Side.RIGHT;
    }

    /** "Stiffer than my left hip" says nothing of the left one. */
    private boolean isCompared(Utterance utterance, Mention<Side> side) {
        int before = side.from() - 1;
        while (before >= 0
                && !COMPARES.contains(utterance.at(before).word())
                && utterance.at(before).isFiller()) {
            before--;
        }
        return before >= 0 && COMPARES.contains(utterance.at(before).word());
    }
}
