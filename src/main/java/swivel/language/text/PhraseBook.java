package swivel.language.text;

import java.util.ArrayList;
import java.util.HashMap;
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

    private final Node<M> root = new Node<>();
    private final Set<String> skippable;
    private final Openings openings;
    private final int number;

    /** @param openings of this book and those beside it */
    PhraseBook(Set<String> skippable, Openings openings) {
        this.skippable = skippable;
        this.openings = openings;
        this.number = openings.nextBook();
    }

    /** Small, since there are many: most have one word after them, or one meaning. */
    private static final class Node<M> {
        Map<String, Node<M>> next = Map.of();
        List<Optional<M>> meanings = List.of();
        boolean hasExactWords;

        Node<M> after(String stem) {
            Node<M> known = next.get(stem);
            if (known != null) {
                return known;
            }
            Node<M> fresh = new Node<>();
            if (next.isEmpty()) {
                next = Map.of(stem, fresh);
            } else {
                next = next.size() == 1 ? new HashMap<>(next) : next;
                next.put(stem, fresh);
            }
            hasExactWords |= stem.startsWith(EXACTLY);
            return fresh;
        }

        void mean(Optional<M> meaning) {
            if (meanings.isEmpty()) {
                meanings = List.of(meaning);
            } else if (!meanings.contains(meaning)) {
                meanings = meanings.size() == 1 ? new ArrayList<>(meanings) : meanings;
                meanings.add(meaning);
            }
        }
    }

    /**
     * Adds phrases; an empty meaning makes them hide the shorter phrases within them.
     *
     * @param parts for each part of them the stems that may stand there
     */
    void add(List<List<List<String>>> parts, Optional<M> meaning) {
        add(root, parts, meaning);
    }

    private void add(Node<M> from, List<List<List<String>>> parts, Optional<M> meaning) {
        if (parts.isEmpty()) {
            from.mean(meaning);
            return;
        }
        for (List<String> stems : parts.getFirst()) {
            Node<M> node = from;
            for (String stem : stems) {
                if (node == root) {
                    openings.add(stem, number);
                }
                node = node.after(stem);
            }
            add(node, parts.subList(1, parts.size()), meaning);
        }
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
        if (!canStart(utterance.at(from))) {
            return Map.of();
        }
        Map<Optional<M>, Integer> ends = new LinkedHashMap<>();
        step(root, utterance, from, ends);
        return ends;
    }

    private boolean canStart(Token token) {
        return root.next.containsKey(token.stem())
                || (root.hasExactWords && root.next.containsKey(EXACTLY + token.word()))
                || (token.number() != null && root.next.containsKey(ANY_NUMBER));
    }

    private void walk(Node<M> node, Utterance utterance, int at, Map<Optional<M>, Integer> ends) {
        node.meanings.forEach(meaning -> ends.merge(meaning, at, Math::max));
        if (node.next.isEmpty()) {
            return;
        }
        for (int skipped = 0; at + skipped < utterance.size(); skipped++) {
            Token token = utterance.at(at + skipped);
            if (token.before().endsClause()) {
                return;
            }
            step(node, utterance, at + skipped, ends);
            if (skipped == MOST_SKIPPED || !skippable.contains(token.stem())) {
                return;
            }
        }
    }

    private void step(Node<M> node, Utterance utterance, int at, Map<Optional<M>, Integer> ends) {
        Token token = utterance.at(at);
        Node<M> next = node.next.get(token.stem());
        if (next != null) {
            walk(next, utterance, at + 1, ends);
        }
        Node<M> exact = node.hasExactWords ? node.next.get(EXACTLY + token.word()) : null;
        if (exact != null) {
            walk(exact, utterance, at + 1, ends);
        }
        Node<M> number = token.number() == null ? null : node.next.get(ANY_NUMBER);
        if (number != null) {
            walk(number, utterance, at + 1, ends);
        }
    }
}
