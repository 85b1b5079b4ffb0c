package swivel.conversation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import swivel.coaching.WarningSign;
import swivel.knowledge.Knowledge;
import swivel.knowledge.Question;
import swivel.language.FacetReader;
import swivel.language.PlaceReader;
import swivel.language.PlaceTalk;
import swivel.language.RedFlagScreen;
import swivel.language.SymptomReader;
import swivel.language.SymptomTalk;
import swivel.language.TimeReader;
import swivel.language.TimeTalk;
import swivel.language.Wish;
import swivel.language.WishReader;
import swivel.library.Facet;
import swivel.library.Library;
import swivel.library.Vocabulary;

/** Hears what a message is about. It knows nobody and keeps nothing. */
public final class Ear {
    private final Knowledge knowledge;
    private final RedFlagScreen redFlags;
    private final SymptomReader symptoms;
    private final FacetReader facets;
    private final WishReader wishes;
    private final TimeReader times;
    private final PlaceReader places;

    public Ear(Library library, Knowledge knowledge) {
        Vocabulary vocabulary = library.vocabulary();
        this.knowledge = knowledge;
        this.redFlags = new RedFlagScreen(vocabulary);
        this.symptoms = new SymptomReader(vocabulary);
        this.facets = new FacetReader(vocabulary);
        this.wishes = new WishReader(vocabulary);
        this.times = new TimeReader();
        this.places = new PlaceReader(vocabulary);
    }

    /** What the message is about in a talk that stands so. */
    Meaning hear(String message, Dialogue dialogue) {
        Optional<WarningSign> sign = redFlags.screen(message);
        if (sign.isPresent()) {
            return new Meaning.Warns(sign.get());
        }
        Optional<Meaning> wish = wishes.read(message).flatMap(heard -> meaning(heard, message));
        if (wish.isPresent()) {
            return wish.get();
        }
        SymptomTalk talk = symptoms.read(message);
        if (talk.isReport()) {
            return new Meaning.Reports(talk);
        }
        List<Facet> asked = facets.read(message);
        return new Meaning.Asks(knowledge.find(new Question(message, asked, dialogue.drills())), asked);
    }

    /** "I am in ..." is a place only where the place is known. */
    private Optional<Meaning> meaning(Wish wish, String message) {
        return switch (wish) {
            case REMIND -> Optional.of(new Meaning.WantsReminder(times.read(message)));
            case PLACE -> place(message).map(Meaning.IsIn::new);
            default -> Optional.of(new Meaning.Wishes(wish));
        };
    }

    Optional<WarningSign> warning(String message) {
        return redFlags.screen(message);
    }

    SymptomTalk symptoms(String message) {
        return symptoms.read(message);
    }

    /** A bare figure from 0 to 10, in answer to "how bad?". */
    OptionalInt figure(String message) {
        return symptoms.bareSeverity(message);
    }

    Optional<Wish> wish(String message) {
        return wishes.read(message);
    }

    /** The time in what follows a command, where every figure is meant as one. */
    TimeTalk timeArgument(String argument) {
        return times.readArgument(argument);
    }

    /** Empty where no place is known by that name. */
    Optional<PlaceTalk> place(String message) {
        PlaceTalk place = places.read(message);
        return place instanceof PlaceTalk.None ? Optional.empty() : Optional.of(place);
    }

    List<ZoneId> near(double latitude, double longitude) {
        return places.near(latitude, longitude);
    }
}
