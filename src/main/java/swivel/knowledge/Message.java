package swivel.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.index.Key;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Phrasebook;
import swivel.library.SelfTestId;

/**
 * A question's words and the phrases that stand among them.
 *
 * @param words as the index holds them
 * @param phrases every phrase of the phrasebook that stands there, overlaps and all
 * @param parts what each word does here: that of the longest phrase that it belongs to
 * @param meanings of all the phrases
 */
record Message(List<String> words, List<Phrase> phrases, List<Part> parts, Set<Meaning> meanings) {

    Message {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        parts = List.copyOf(parts);
        meanings = Set.copyOf(meanings);
    }

    /** Words {@code from} (inclusive) to {@code to} (exclusive). */
    record Phrase(Meaning meaning, int from, int to) {
        int length() {
            return to - from;
        }

        boolean covers(int place) {
            return from <= place && place < to;
        }

        BitSet places() {
            BitSet places = new BitSet();
            places.set(from, to);
            return places;
        }
    }

    /** What a word does in a question; of two phrases of one length the earlier part counts. */
    enum Part {
        NAME,
        OTHER_WORLD,
        OTHER_BODY,
        BODY,
        EXERCISE,
        GOAL,
        /** Asks for a part of a drill's card. */
        CARD,
        /** Says nothing about the subject. */
        FILLER,
        /** Stands somewhere in the library. */
        KNOWN,
        UNKNOWN
    }

    static Message read(List<String> words, Set<String> known, Phrasebook book) {
        List<Phrase> phrases = phrases(words, book);
        List<Part> parts = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            parts.add(part(place, words.get(place), known, phrases));
        }
        Set<Meaning> meanings = phrases.stream().map(Phrase::meaning).collect(Collectors.toSet());
        return new Message(words, phrases, parts, meanings);
    }

    private static List<Phrase> phrases(List<String> words, Phrasebook book) {
        List<Phrase> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            Key key = new Key();
            StringBuilder spaced = new StringBuilder();
            int last = Math.min(words.size(), from + Phrasebook.LONGEST);
            for (int to = from + 1; to <= last; to++) {
                key.append(words.get(to - 1));
                spaced.append(spaced.isEmpty() ? "" : " ").append(words.get(to - 1));
                for (Meaning meaning : book.named(key.toString())) {
                    phrases.add(new Phrase(meaning, from, to));
                }
                for (Meaning meaning : book.meanings(spaced.toString())) {
                    phrases.add(new Phrase(meaning, from, to));
                }
            }
        }
        return phrases;
    }

    private static Part part(int place, String word, Set<String> known, List<Phrase> phrases) {
        boolean number = word.chars().allMatch(Character::isDigit);
        Part part = number ? Part.FILLER : known.contains(word) ? Part.KNOWN : Part.UNKNOWN;
        int longest = 0;
        for (Phrase phrase : phrases) {
            Part other = part(phrase.meaning());
            if (other == null || !phrase.covers(place) || phrase.length() < longest) {
                continue;
            }
            if (phrase.length() > longest || other.compareTo(part) < 0) {
                part = other;
                longest = phrase.length();
            }
        }
        return part;
    }

    private static @Nullable Part part(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named _, Meaning.Absent _ -> Part.NAME;
            case Meaning.OtherWorld _ -> Part.OTHER_WORLD;
            case Meaning.Wish _ -> Part.GOAL;
            case Meaning.Topic _, Meaning.Tested _, Meaning.Aim _ -> null;
            case Form form ->
                switch (form) {
                    case BODY -> Part.BODY;
                    case EXERCISE -> Part.EXERCISE;
                    case OTHER_BODY -> Part.OTHER_BODY;
                    case CARD -> Part.CARD;
                    case FILLER -> Part.FILLER;
                    case GREETING,
                            DOING,
                            COMPARISON,
                            EXPLANATION,
                            MEASURING,
                            ADVICE,
                            LEAVE,
                            REMEDY,
                            GOAL,
                            CORRECTION,
                            REFERENCE,
                            ELLIPSIS,
                            LIKENESS -> null;
                };
        };
    }

    /** Whether it is asked in one of these ways. */
    boolean has(Form... any) {
        for (Form form : any) {
            if (meanings.contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** How many words do this. */
    int count(Part part) {
        return (int) parts.stream().filter(part::equals).count();
    }

    /** Whether the word at this place has one of these meanings by itself. */
    boolean means(int place, Form... any) {
        List<Form> wanted = List.of(any);
        for (Phrase phrase : phrases) {
            if (phrase.from() == place && phrase.length() == 1 && wanted.contains(phrase.meaning())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase here means just this. */
    boolean means(Meaning meaning) {
        return meanings.contains(meaning);
    }

    /** The self-test that most of what the message says asks for. */
    Optional<SelfTestId> selfTestAsked() {
        return phrases.stream()
                .filter(this::isMost)
                .sorted(Comparator.comparingInt(Phrase::length).reversed())
                .flatMap(phrase ->
                        phrase.meaning() instanceof Meaning.Tested(SelfTestId test) ? Stream.of(test) : Stream.empty())
                .findFirst();
    }

    private boolean isMost(Phrase phrase) {
        BitSet telling = telling();
        BitSet here = phrase.places();
        here.and(telling);
        return 2 * here.cardinality() > telling.cardinality();
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

    /** The words at these places, in their order. */
    List<String> at(BitSet places) {
        return places.stream().mapToObj(words::get).toList();
    }

    /** The words at these places, each once. */
    Set<String> distinct(BitSet places) {
        return new LinkedHashSet<>(at(places));
    }
}
