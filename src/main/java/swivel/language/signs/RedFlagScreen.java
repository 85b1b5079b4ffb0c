package swivel.language.signs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.WarningSign;
import swivel.language.foreign.LanguageReader;
import swivel.language.text.History;
import swivel.language.text.Mention;
import swivel.language.text.Negation;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;
import swivel.library.Vocabulary;

/**
 * Looks through every message for signs that belong to a clinician before they belong to a coach. What counts is said of
 * now, is not denied and is not supposed; whom it is about does not matter. The signs stand in {@code red-flags.yaml}.
 *
 * <p>Safe for use by several threads.
 */
public final class RedFlagScreen {
    private static final String WORDS = "red-flag-words";

    private final Wording wording;
    private final LanguageReader languages;
    private final Figures figures;
    private final PhraseBook<String> words;
    private final Set<String> lasting;
    private final Set<String> supposedToo;
    private final Set<String> whoItIs;
    private final SignRules rules;
    private final SecondOpinion secondOpinion = SecondOpinion.learned();

    /** @throws VocabularyException if a rule names a sign, tier or group that does not exist */
    public RedFlagScreen(Wording wording, LanguageReader languages) {
        Vocabulary vocabulary = wording.vocabulary();
        this.wording = wording;
        this.languages = languages;
        this.figures = new Figures(wording);
        this.words = wording.book(WORDS, group -> group);
        this.lasting = Set.copyOf(vocabulary.lexicon("lasting").getOrDefault("however-long-ago", List.of()));
        this.supposedToo = Set.copyOf(vocabulary.lexicon("lasting").getOrDefault("though-supposed", List.of()));
        this.whoItIs = Set.copyOf(vocabulary.lexicon("lasting").getOrDefault("who-it-is", List.of()));
        this.rules = new SignRules(vocabulary, WORDS);
    }

    /**
     * The most urgent sign in the message, in English or in one of the languages in which emergencies are known. Rules come
     * first; where the second opinion is sure of another sign that is at least as urgent, it is heard.
     */
    public Optional<WarningSign> screen(String message) {
        Analysis analysis = analysed(message);
        Heard heard = analysis.heard();
        Optional<WarningSign> named = byRule(message, heard);
        Optional<SecondOpinion.Likely> likely =
                analysis.onlySaysWho() ? Optional.empty() : secondOpinion.of(analysis.traits());
        if (named.isEmpty()) {
            return likely.filter(opinion -> opinion.isVerySure()
                            || !rules.keepsQuiet(heard, opinion.sign().sign()))
                    .map(SecondOpinion.Likely::sign);
        }
        return likely.filter(SecondOpinion.Likely::isSure)
                .map(SecondOpinion.Likely::sign)
                .filter(sign -> sign.tier().compareTo(named.get().tier()) <= 0)
                .or(() -> named);
    }

    /** What {@link #screen} goes by. */
    public SignOpinion opinion(String message) {
        Set<String> traits = traits(message);
        SecondOpinion.Likely likeliest = secondOpinion.weighed(traits).getFirst();
        return new SignOpinion(
                byRule(message).orElse(null),
                likeliest.sign(),
                likeliest.probability(),
                secondOpinion.because(likeliest.sign(), traits));
    }

    /** What the rules alone say. */
    Optional<WarningSign> byRule(String message) {
        return byRule(message, analysed(message).heard());
    }

    private Optional<WarningSign> byRule(String message, Heard heard) {
        Optional<WarningSign> english = rules.first(heard);
        Optional<WarningSign> foreign = languages.sign(message);
        boolean foreignFirst = foreign.isPresent()
                && (english.isEmpty()
                        || foreign.get().tier().compareTo(english.get().tier()) < 0);
        return foreignFirst ? foreign : english;
    }

    /** What a message is weighed by. */
    Set<String> traits(String message) {
        return analysed(message).traits();
    }

    private Analysis analysed(String message) {
        Utterance utterance = wording.hear(message);
        Negation.Reach denied = utterance.denied();
        History.Gone gone = utterance.gone();
        List<Mention<String>> mentions = new ArrayList<>(words.all(utterance));
        mentions.addAll(figures.in(utterance));
        mentions.sort(Comparator.comparingInt(Mention::from));
        mentions.removeIf(mention -> isDenied(mention, denied) || isPutAside(mention, gone));
        return new Analysis(utterance, denied, gone, mentions);
    }

    /** "No improvement after nine weeks" denies the improvement, not the weeks. */
    private static boolean isDenied(Mention<String> mention, Negation.Reach denied) {
        return !mention.meaning().equals(Figures.SIX_WEEKS) && denied.denies(mention);
    }

    private boolean isPutAside(Mention<String> mention, History.Gone gone) {
        String group = mention.meaning();
        boolean lasts = lasting.contains(group);
        boolean past = !lasts && gone.past().get(mention.from());
        boolean supposed =
                !lasts && !supposedToo.contains(group) && gone.supposed().get(mention.from());
        return past || supposed;
    }

    /** One message, looked at once for rules and second opinion: without what is denied, of years ago or supposed. */
    private final class Analysis {
        private final Utterance utterance;
        private final Negation.Reach denied;
        private final History.Gone gone;
        private final List<Mention<String>> mentions;

        Analysis(Utterance utterance, Negation.Reach denied, History.Gone gone, List<Mention<String>> mentions) {
            this.utterance = utterance;
            this.denied = denied;
            this.gone = gone;
            this.mentions = mentions;
        }

        Heard heard() {
            return new Heard(mentions, this::isOver);
        }

        Set<String> traits() {
            List<Mention<String>> present =
                    mentions.stream().filter(mention -> !isOver(mention)).toList();
            return Traits.of(utterance, present, this::isNow);
        }

        /** "My son is 12, can he do this": nothing is the matter. */
        boolean onlySaysWho() {
            return !mentions.isEmpty() && mentions.stream().allMatch(mention -> whoItIs.contains(mention.meaning()));
        }

        private boolean isOver(Mention<String> mention) {
            return !lasting.contains(mention.meaning()) && gone.over().get(mention.from());
        }

        private boolean isNow(int i) {
            return !denied.denies(new Mention<>("", i, i + 1))
                    && !gone.past().get(i)
                    && !gone.supposed().get(i)
                    && !gone.over().get(i);
        }
    }
}
