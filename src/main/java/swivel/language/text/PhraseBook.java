package swivel.language.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds phrases in messages by the stems of their words. The word {@code #} of a phrase stands for any number; {@code =legs}
 * for that very word and none of its inflections.
 *
 * @param <M> what phrases mean
 */
public final class PhraseBook<M> {
    static final String ANY_NUMBER = "#";
    static final String EXACTLY = "=";

    private final PhraseTree tree;
    private final int number;

    /** What its phrases mean, and the number of each meaning in this book. */
    private final List<Optional<M>> meanings = new ArrayList<>();

    private final Map<Optional<M>, Integer> numbers = new HashMap<>();

    /** @param tree of this book and those beside it */
    PhraseBook(PhraseTree tree) {
        this.tree = tree;
        this.number = tree.nextBook();
    }

    /**
     * Adds phrases; an empty meaning makes them hide the shorter phrases within them.
     *
     * @param parts for each part of them the stems that may stand there
     */
    void add(List<List<List<String>>> parts, Optional<M> meaning) {
        int said = Phrases.said(number, numbers.computeIfAbsent(meaning, key -> {
            meanings.add(key);
            return meanings.size() - 1;
        }));
        add(PhraseTree.ROOT, parts, said);
    }

    private void add(int from, List<List<List<String>>> parts, int said) {
        if (parts.isEmpty()) {
            tree.say(from, said);
            return;
        }
        for (List<String> stems : parts.getFirst()) {
            int place = from;
            for (String stem : stems) {
                place = tree.grow(place, stem);
            }
            add(place, parts.subList(1, parts.size()), said);
        }
    }

    /** From left to right the longest phrases, none over another. */
    public List<Mention<M>> longest(Utterance utterance) {
        Phrases phrases = utterance.phrases();
        int phrase = phrases.first(number);
        if (phrase == Phrases.NONE) {
            return List.of();
        }
        List<Mention<M>> found = new ArrayList<>();
        int free = 0;
        while (phrase != Phrases.NONE) {
            int longest = phrase;
            int from = phrases.from(phrase);
            for (; begins(phrases, phrase, from); phrase = phrases.next(phrase)) {
                longest = phrases.to(phrase) > phrases.to(longest) ? phrase : longest;
            }
            if (from >= free) {
                add(found, phrases, longest);
                free = Math.max(phrases.to(longest), from + 1);
            }
        }
        return found;
    }

    /** For each place and meaning the longest phrase that starts there, save those that a phrase without meaning hides. */
    public List<Mention<M>> all(Utterance utterance) {
        Phrases phrases = utterance.phrases();
        int phrase = phrases.first(number);
        if (phrase == Phrases.NONE) {
            return List.of();
        }
        List<Mention<M>> found = new ArrayList<>();
        int hiddenTo = 0;
        while (phrase != Phrases.NONE) {
            int from = phrases.from(phrase);
            for (int one = phrase; begins(phrases, one, from); one = phrases.next(one)) {
                hiddenTo = meaning(phrases, one).isEmpty() ? Math.max(hiddenTo, phrases.to(one)) : hiddenTo;
            }
            for (; begins(phrases, phrase, from); phrase = phrases.next(phrase)) {
                if (phrases.to(phrase) > hiddenTo) {
                    add(found, phrases, phrase);
                }
            }
        }
        return found;
    }

    private static boolean begins(Phrases phrases, int phrase, int from) {
        return phrase != Phrases.NONE && phrases.from(phrase) == from;
    }

    private void add(List<Mention<M>> found, Phrases phrases, int phrase) {
        Optional<M> meaning = meaning(phrases, phrase);
        if (meaning.isPresent()) {
            found.add(new Mention<>(meaning.get(), phrases.from(phrase), phrases.to(phrase)));
        }
    }

    private Optional<M> meaning(Phrases phrases, int phrase) {
        return meanings.get(phrases.meaning(phrase));
    }
}
