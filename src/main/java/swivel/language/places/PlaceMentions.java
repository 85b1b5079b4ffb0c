package swivel.language.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the names of places in a message and decides which of them is where the person is. */
final class PlaceMentions {
    /** "from" is not among them: who is from Brazil may live in Berlin. */
    private static final Set<String> TO_BE_THERE =
            Set.of("in", "near", "at", "to", "around", "outside", "into", "is", "by", "visiting", "reached");

    private static final Set<String> WITHIN = Set.of("in", "near");
    private static final Set<String> NOT = Set.of("not", "never", "longer", "isnt", "arent", "wasnt", "aint");
    private static final Set<String> GOING_AWAY = Set.of("left", "leaving");
    private static final int WORDS_BACK = 4;

    /** What may follow "I'm in Reading"; after "in reading glasses" it is a word like any other. */
    private static final Set<String> AFTERWARDS = Set.of(
            PlaceWords.BREAK,
            "till",
            "until",
            "for",
            "now",
            "right",
            "this",
            "since",
            "so",
            "and",
            "but",
            "today",
            "tomorrow",
            "currently",
            "again",
            "time",
            "at");

    /** Words by which a message is about where somebody is. */
    private static final Set<String> ABOUT_A_PLACE = Set.of(
            "timezone",
            "zone",
            "city",
            "country",
            "town",
            "live",
            "living",
            "move",
            "moved",
            "moving",
            "based",
            "located",
            "location",
            "travelling",
            "traveling");

    private final Gazetteer gazetteer;

    PlaceMentions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Neighbouring names that explain each other, such as "Portland, Oregon".
     *
     * @param sure whether one of them is more than a plain word
     */
    private record Phrase(int start, int end, Place place, boolean sure) {
        Phrase followedBy(Phrase next) {
            return new Phrase(start, next.end, place.within(next.place), sure || next.sure);
        }
    }

    /** @param words as {@link PlaceWords#of} gives them */
    Optional<Place> find(List<String> words) {
        List<Phrase> phrases = phrases(words).stream()
                .filter(phrase -> isPlace(phrase, words))
                .filter(phrase -> !isLeft(phrase, words))
                .toList();
        List<Phrase> there = phrases.stream()
                .filter(phrase -> TO_BE_THERE.contains(wordBefore(phrase, words)))
                .toList();
        return (there.isEmpty() ? phrases : there).stream().map(Phrase::place).reduce(Place::or);
    }

    private List<Phrase> phrases(List<String> words) {
        List<Phrase> phrases = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            Optional<Phrase> longest = longestNameAt(start, words);
            if (longest.isPresent()) {
                Phrase found = longest.get();
                if (!phrases.isEmpty() && areNeighbours(phrases.getLast(), found, words)) {
                    phrases.add(phrases.removeLast().followedBy(found));
                } else {
                    phrases.add(found);
                }
                start = found.end() - 1;
            }
        }
        return phrases;
    }

    private Optional<Phrase> longestNameAt(int start, List<String> words) {
        int most = gazetteer.mostWords(words.get(start));
        int longest = most == 0 ? 0 : Math.min(most + 1, words.size() - start);
        return IntStream.iterate(longest, length -> length > 0, length -> length - 1)
                .boxed()
                .flatMap(length -> name(start, start + length, words))
                .findFirst();
    }

    private Stream<Phrase> name(int start, int end, List<String> words) {
        if (words.get(end - 1).equals(PlaceWords.BREAK)) {
            return Stream.empty();
        }
        String key = PlaceWords.key(words.subList(start, end));
        return gazetteer.place(key).map(place -> new Phrase(start, end, place, !gazetteer.isPlainWord(key))).stream();
    }

    /** In "I'm in Lisbon, nice and warm" the second word explains nothing. */
    private static boolean areNeighbours(Phrase phrase, Phrase next, List<String> words) {
        boolean adjacent = words.subList(phrase.end(), next.start()).stream().allMatch(PlaceWords.BREAK::equals);
        return adjacent && ((phrase.sure() && next.sure()) || phrase.place().sharesClock(next.place()));
    }

    private static boolean isPlace(Phrase phrase, List<String> words) {
        if (phrase.sure() || isWholeOf(phrase, words)) {
            return true;
        }
        String before = wordBefore(phrase, words);
        boolean led = WITHIN.contains(before)
                || (TO_BE_THERE.contains(before) && words.stream().anyMatch(ABOUT_A_PLACE::contains));
        return led && (phrase.end() == words.size() || AFTERWARDS.contains(words.get(phrase.end())));
    }

    private static boolean isWholeOf(Phrase phrase, List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> at < phrase.start() || at >= phrase.end())
                .allMatch(at -> words.get(at).equals(PlaceWords.BREAK));
    }

    private static boolean isLeft(Phrase phrase, List<String> words) {
        int from = Math.max(0, phrase.start() - WORDS_BACK);
        return GOING_AWAY.contains(wordBefore(phrase, words))
                || words.subList(from, phrase.start()).stream().anyMatch(NOT::contains);
    }

    /** The word before the phrase and its article; a {@link PlaceWords#BREAK} where there is none. */
    private static String wordBefore(Phrase phrase, List<String> words) {
        int at = phrase.start() - 1;
        if (at >= 0 && words.get(at).equals("the")) {
            at--;
        }
        return at < 0 ? PlaceWords.BREAK : words.get(at);
    }
}
