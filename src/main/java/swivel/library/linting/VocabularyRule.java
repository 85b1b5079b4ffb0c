package swivel.library.linting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import swivel.library.Vocabulary;

/**
 * The words of another language extend those of the English files: they have the same meanings, and none of them is heard
 * otherwise in a language before it.
 */
final class VocabularyRule implements Rule {
    private static final String RED_FLAG_WORDS = "red-flag-words";
    private static final String OTHER_LANGUAGES = "other-languages";
    private static final String WORDS_OF_ENGLISH = "words-of-english";

    /** Files whose left side is the author's own: groups, words that stand for others, places, figures. */
    private static final Set<String> OWN_MEANINGS = Set.of(
            "absent-drills",
            "cities",
            "durations",
            "goals",
            "groups",
            "numbers",
            "off-topic",
            OTHER_LANGUAGES,
            RED_FLAG_WORDS,
            "spellings",
            "synonyms");

    @Override
    public void check(Content content, Findings findings) {
        Vocabulary english = content.library().vocabulary();
        Set<String> small = new TreeSet<>(
                english.lexicons().getOrDefault(OTHER_LANGUAGES, Map.of()).getOrDefault(WORDS_OF_ENGLISH, List.of()));
        Map<String, Heard> heard = new HashMap<>();
        english.lexicons().forEach((name, lexicon) -> {
            Heard before = heard.computeIfAbsent(name, first -> new Heard());
            lexicon.forEach((meaning, phrases) -> phrases.forEach(phrase -> before.add(phrase, meaning)));
        });
        english.others()
                .forEach((tag, words) -> words.lexicons().forEach((name, lexicon) -> {
                    Heard before = heard.get(name);
                    Words checked = new Words(content, findings, tag, name);
                    if (before == null) {
                        checked.fault("", "there is no English file of this name", "name it as its English neighbour");
                    } else {
                        lexicon.forEach((meaning, phrases) -> checked.check(meaning, phrases, before, small));
                        lexicon.forEach((meaning, phrases) -> phrases.forEach(phrase -> before.add(phrase, meaning)));
                    }
                }));
    }

    /** What the phrases of one file mean in the languages that were read so far. */
    private static final class Heard {
        private final Map<String, Set<String>> meaningsOf = new HashMap<>();
        private final Set<String> meanings = new TreeSet<>();

        void add(String phrase, String meaning) {
            meanings.add(meaning);
            meaningsOf
                    .computeIfAbsent(HeardName.of(phrase), first -> new TreeSet<>())
                    .add(meaning);
        }

        Set<String> of(String phrase) {
            return meaningsOf.getOrDefault(HeardName.of(phrase), Set.of());
        }
    }

    /** One file of one language. */
    private record Words(Content content, Findings findings, String tag, String name) {

        void check(String meaning, List<String> phrases, Heard before, Set<String> small) {
            if (!OWN_MEANINGS.contains(name) && !before.meanings.contains(meaning)) {
                fault(
                        "/" + meaning,
                        "no language before has the meaning '" + meaning + "'",
                        "use one of " + before.meanings);
                return;
            }
            for (int i = 0; i < phrases.size(); i++) {
                String phrase = phrases.get(i);
                Set<String> others = before.of(phrase);
                if (others.contains(meaning)) {
                    continue;
                }
                if (!others.isEmpty()) {
                    fault(
                            "/" + meaning + "/" + i,
                            "'" + phrase + "' means " + others + " in another language, and '" + meaning + "' here",
                            "say it in a longer phrase, or leave it out");
                } else if (small.contains(phrase)) {
                    fault(
                            "/" + meaning + "/" + i,
                            "'" + phrase + "' is a small word of English too, and would be heard in English messages",
                            "say it in a longer phrase, or leave it out");
                }
            }
        }

        /** The words of signs may stand beside the signs. */
        void fault(String pointer, String what, String cure) {
            String folder = "vocabulary/" + tag + "/";
            String file = folder + name + ".yaml";
            boolean besideTheSigns =
                    name.equals(RED_FLAG_WORDS) && content.text(file).isEmpty();
            String place = besideTheSigns ? folder + "red-flags.yaml" : file;
            findings.add(place, content.lines().of(place, besideTheSigns ? "/words" + pointer : pointer), what, cure);
        }
    }
}
