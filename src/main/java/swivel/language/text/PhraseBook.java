package swivel.language.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds phrases in messages: a tree over the stems of their words. Between two words of a phrase a message may have up to
 * {@value #MOST_SKIPPED} of the words that carry no meaning of their own (my, really, is, left …), never the end of a
 * clause. The word {@code #} of a phrase stands for any number; {@code =legs} for that very word and none of its
 * inflections.
 *
 * @param <M> what phrases mean
 */
public final class PhraseBook<M> {
    static final String ANY_NUMBER = "#";
    static final String EXACTLY = "=";
    private static final int MOST_SKIPPED = 3;

    private final Set<String> skippable;
    private final PhraseTree tree;
    private final int number;
    private final int root;

    /** What phrases that end at the same place mean, by the number that the tree knows. */
    private final List<List<Optional<M>>> meanings = new ArrayList<>(List.of(List.of()));

    /** @param tree of this book and those beside it */
    PhraseBook(Set<String> skippable, PhraseTree tree) {
        this.skippable = skippable;
        this.tree = tree;
        this.number = tree.nextBook();
        this.root = tree.plant();
    }

    /**
     * Adds phrases; an empty meaning makes them hide the shorter phrases within them.
     *
     * @param parts for each part of them the stems that may stand there
     */
    void add(List<List<List<String>>> parts, Optional<M> meaning) {
        add(root, parts, meaning);
    }

    private void add(int from, List<List<List<String>>> parts, Optional<M> meaning) {
        if (parts.isEmpty()) {
            mean(from, meaning);
            return;
        }
        for (List<String> stems : parts.getFirst()) {
            int place = from;
            for (String stem : stems) {
                if (place == root) {
                    tree.open(number, stem);
                }
                place = tree.grow(place, stem);
            }
            add(place, parts.subList(1, parts.size()), meaning);
        }
    }

    /** The phrases that one line stands for mean one thing, which is kept once. */
    private void mean(int place, Optional<M> meaning) {
        List<Optional<M>> known = meanings.get(tree.end(place));
        if (known.contains(meaning)) {
            return;
        }
        List<Optional<M>> all = new ArrayList<>(known);
        all.add(meaning);
        if (!meanings.getLast().equals(all)) {
            meanings.add(List.copyOf(all));
        }
        tree.end(place, meanings.size() - 1);
    }

    /** From left to right the longest phrases, none over another. */
    public List<Mention<M>> longest(Utterance utterance) {
        if (!utterance.mayHold(number)) {
            return List.of();
        }
        List<Mention<M>> found = new ArrayList<>();
        int from = 0;
        while (from < utterance.size()) {
            int to = 0;
            Set<Optional<M>> meanings = Set.of();
            for (Map.Entry<Optional<M>, Integer> end : ends(utterance, from).entrySet()) {
                if (end.getValue() > to) {
                    to = end.getValue();
                    meanings = Set.of(end.getKey());
                }
            }
            for (Optional<M> meaning : meanings) {
                add(found, meaning, from, to);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** For each place and meaning the longest phrase that starts there, save those that a phrase without meaning hides. */
    public List<Mention<M>> all(Utterance utterance) {
        if (!utterance.mayHold(number)) {
            return List.of();
        }
        List<Mention<M>> found = new ArrayList<>();
        int hiddenTo = 0;
        for (int i = 0; i < utterance.size(); i++) {
            int from = i;
            Map<Optional<M>, Integer> ends = ends(utterance, from);
            hiddenTo = Math.max(hiddenTo, ends.getOrDefault(Optional.<M>empty(), 0));
            int hidden = hiddenTo;
            ends.forEach((meaning, to) -> {
                if (to > hidden) {
                    add(found, meaning, from, to);
                }
            });
        }
        return found;
    }

    private static <M> void add(List<Mention<M>> found, Optional<M> meaning, int from, int to) {
        meaning.ifPresent(known -> found.add(new Mention<>(known, from, to)));
    }

    private Map<Optional<M>, Integer> ends(Utterance utterance, int from) {
        if (!canStart(utterance, from)) {
            return Map.of();
        }
        Map<Optional<M>, Integer> ends = new LinkedHashMap<>();
        step(root, utterance, from, ends);
        return ends;
    }

    private boolean canStart(Utterance utterance, int at) {
        return tree.next(root, utterance.stem(at)) != PhraseTree.NONE
                || tree.next(root, utterance.exactWord(at)) != PhraseTree.NONE
                || (utterance.at(at).number() != null && tree.nextByNumber(root) != PhraseTree.NONE);
    }

    private void walk(int place, Utterance utterance, int at, Map<Optional<M>, Integer> ends) {
        meanings.get(tree.end(place)).forEach(meaning -> ends.merge(meaning, at, Math::max));
        for (int skipped = 0; at + skipped < utterance.size(); skipped++) {
            Token token = utterance.at(at + skipped);
            if (token.before().endsClause()) {
                return;
            }
            step(place, utterance, at + skipped, ends);
            if (skipped == MOST_SKIPPED || !skippable.contains(token.stem())) {
                return;
            }
        }
    }

    private void step(int place, Utterance utterance, int at, Map<Optional<M>, Integer> ends) {
        follow(tree.next(place, utterance.stem(at)), utterance, at, ends);
        follow(tree.next(place, utterance.exactWord(at)), utterance, at, ends);
        if (utterance.at(at).number() != null) {
            follow(tree.nextByNumber(place), utterance, at, ends);
        }
    }

    private void follow(int next, Utterance utterance, int at, Map<Optional<M>, Integer> ends) {
        if (next != PhraseTree.NONE) {
            walk(next, utterance, at + 1, ends);
        }
    }
}
