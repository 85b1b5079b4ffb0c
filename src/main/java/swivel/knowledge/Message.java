package swivel.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import swivel.knowledge.Meaning.Form;

/**
 * A question's words and the phrases that stand among them.
 *
 * @param words as the index holds them
 * @param phrases every phrase of the phrasebook that stands there, overlaps and all
 * @param parts what each word does here: the meaning of the longest phrase that it belongs to
 */
record Message(List<String> words, List<Phrase> phrases, List<Part> parts) {

    /** Words {@code from} (inclusive) to {@code to} (exclusive). */
    record Phrase(Meaning meaning, int from, int to) {
        int length() {
            return to - from;
        }

        BitSet places() {
            BitSet places = new BitSet();
            places.set(from, to);
            return places;
        }
    }

    /** What a word does in a question. */
    enum Part {
        NAME,
        OTHER_WORLD,
        OTHER_BODY,
        BODY,
        EXERCISE,
        GOAL,
        CARD,
        FILLER,
        /** It stands somewhere in the library. */
        KNOWN,
        UNKNOWN
    }

    static Message of(List<String> words, Phrasebook book, java.util.function.Predicate<String> known) {
        List<Phrase> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder key = new StringBuilder();
            StringBuilder spaced = new StringBuilder();
            for (int to = from + 1; to <= words.size() && to - from <= Phrasebook.LONGEST; to++) {
                PlainWords.appendKey(key, words.get(to - 1));
                spaced.append(to - from > 1 ? " " : "").append(words.get(to - 1));
                for (Meaning meaning : book.named(key.toString())) {
                    phrases.add(new Phrase(meaning, from, to));
                }
                for (Meaning meaning : book.meanings(spaced.toString())) {
                    phrases.add(new Phrase(meaning, from, to));
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            parts.add(part(place, phrases, word.chars().allMatch(Character::isDigit), known.test(word)));
        }
        return new Message(List.copyOf(words), List.copyOf(phrases), List.copyOf(parts));
    }

    private static Part part(int place, List<Phrase> phrases, boolean number, boolean known) {
        Part part = number ? Part.FILLER : known ? Part.KNOWN : Part.UNKNOWN;
        int longest = 0;
        for (Phrase phrase : phrases) {
            Part other = part(phrase.meaning());
            boolean covers = phrase.from() <= place && place < phrase.to();
            if (covers
                    && other != null
                    && (phrase.length() > longest
                            || phrase.length() == longest && other.ordinal() < part.ordinal())) {
                part = other;
                longest = phrase.length();
            }
        }
        return part;
    }

    private static @org.jspecify.annotations.Nullable Part part(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named _, Meaning.Absent _ -> Part.NAME;
            case Meaning.OtherWorld _ -> Part.OTHER_WORLD;
            case Meaning.Wish _ -> Part.GOAL;
            case Meaning.Topic _ -> null;
            case Form form ->
                switch (form) {
                    case BODY -> Part.BODY;
                    case EXERCISE -> Part.EXERCISE;
                    case OTHER_BODY -> Part.OTHER_BODY;
                    case CARD -> Part.CARD;
                    case FILLER -> Part.FILLER;
                    case COMPARISON, EXPLANATION, ADVICE, GOAL, CORRECTION, REFERENCE, ELLIPSIS, LIKENESS -> null;
                };
        };
    }

    /** Which forms stand in the question. */
    Set<Form> forms() {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        for (Phrase phrase : phrases) {
            if (phrase.meaning() instanceof Form form) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** How many words do this. */
    int count(Part part) {
        return (int) parts.stream().filter(part::equals).count();
    }

    /** Where the words stand that say what the question is about. */
    BitSet content() {
        return without(EnumSet.of(Part.FILLER, Part.CARD));
    }

    /** Where the words stand that say anything at all. */
    BitSet telling() {
        return without(EnumSet.of(Part.FILLER));
    }

    private BitSet without(Set<Part> left) {
        BitSet places = new BitSet();
        for (int place = 0; place < words.size(); place++) {
            places.set(place, !left.contains(parts.get(place)));
        }
        return places;
    }

    Set<String> distinct(BitSet places) {
        Set<String> distinct = new HashSet<>();
        places.stream().forEach(place -> distinct.add(words.get(place)));
        return distinct;
    }
}
