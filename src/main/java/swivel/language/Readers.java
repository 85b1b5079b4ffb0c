package swivel.language;

import swivel.language.figures.PositionReader;
import swivel.language.foreign.LanguageReader;
import swivel.language.places.PlaceReader;
import swivel.language.settings.ConditionReader;
import swivel.language.settings.SettingReader;
import swivel.language.signs.AskedSigns;
import swivel.language.signs.RedFlagScreen;
import swivel.language.symptoms.CorrectionReader;
import swivel.language.symptoms.SymptomReader;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;
import swivel.language.times.TimeReader;
import swivel.language.wishes.ContinuationReader;
import swivel.language.wishes.FacetReader;
import swivel.language.wishes.FeedbackReader;
import swivel.language.wishes.MoveReader;
import swivel.language.wishes.WishReader;
import swivel.library.Vocabulary;

/** All readers over one vocabulary, which is made ready once for all of them. Safe for use by several threads. */
public record Readers(
        RedFlagScreen redFlags,
        AskedSigns askedSigns,
        SymptomReader symptoms,
        CorrectionReader corrections,
        FacetReader facets,
        WishReader wishes,
        ContinuationReader continuations,
        MoveReader moves,
        FeedbackReader feedbacks,
        PositionReader positions,
        TimeReader times,
        PlaceReader places,
        SettingReader settings,
        ConditionReader conditions,
        LanguageReader languages) {

    /** @throws VocabularyException if the vocabulary names something that does not exist */
    public static Readers of(Vocabulary vocabulary) {
        Wording wording = new Wording(vocabulary);
        LanguageReader languages = new LanguageReader(vocabulary);
        TimeReader times = new TimeReader();
        PlaceReader places = new PlaceReader(vocabulary);
        SymptomReader symptoms = new SymptomReader(wording);
        return new Readers(
                new RedFlagScreen(wording, languages),
                new AskedSigns(wording),
                symptoms,
                new CorrectionReader(wording, symptoms),
                new FacetReader(wording),
                new WishReader(wording),
                new ContinuationReader(wording),
                new MoveReader(wording),
                new FeedbackReader(wording),
                new PositionReader(wording),
                times,
                places,
                new SettingReader(wording, times, places),
                new ConditionReader(wording),
                languages);
    }
}
