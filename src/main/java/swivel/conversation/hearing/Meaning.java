package swivel.conversation.hearing;

import java.util.List;
import java.util.stream.Stream;
import swivel.coaching.WarningSign;
import swivel.knowledge.Answer;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.WrongClaim;

/** What a message is about, in the order of judgement: the first that fits is meant. */
public sealed interface Meaning {

    /** A warning sign, wherever in the message it stands. */
    record Warns(WarningSign sign) implements Meaning {}

    /** Something for the coach to do. */
    record Wishes(Wish wish) implements Meaning {}

    /**
     * Something about drills of today's routine.
     *
     * @param wish {@link Wish#SWAP} or {@link Wish#WHY}
     * @param asked what the library makes of the message: the drills that it names, and the answer where none of them is
     *     part of the routine
     */
    record OfRoutine(Wish wish, Asks asked) implements Meaning {}

    /** A reminder, with what was said of its time. */
    record WantsReminder(TimeTalk time) implements Meaning {}

    /** How they want to be coached. */
    record Sets(Setting setting) implements Meaning {}

    /** Where the person is. */
    record IsIn(PlaceTalk place) implements Meaning {}

    /** A place, and not a word of what about it: whether the person is there is to be asked. */
    record NamesPlace(PlaceTalk place) implements Meaning {}

    /** In another language than English. */
    record IsForeign() implements Meaning {}

    /**
     * How the person feels.
     *
     * @param done whether it says as well that today's routine is done
     */
    record Reports(SymptomTalk talk, boolean done) implements Meaning {}

    /** What is told beside a question. */
    sealed interface Told {

        record Nothing() implements Told {}

        /** What is wrong. */
        record Believes(WrongClaim claim) implements Told {}

        /** @param codes of the conditions that it may be, one at least */
        record LivesWith(List<String> codes) implements Told {
            public LivesWith {
                codes = List.copyOf(codes);
            }
        }

        /** In the drill that is asked for, or where drills are wanted for it. */
        record Hurts(SymptomTalk talk) implements Told {}
    }

    /**
     * A question to the library.
     *
     * @param facets the parts of a drill that are asked for, in their order
     * @param told what they tell of themselves beside it
     */
    record Asks(Answer answer, List<Facet> facets, Told told) implements Meaning {
        private static final double CLEARLY = 0.8;

        public Asks {
            facets = List.copyOf(facets);
        }

        /** Out of words that ask for nothing. */
        public static Asks nothing() {
            return new Asks(new Answer.Nothing(null), List.of(), new Told.Nothing());
        }

        /** The same of this drill. */
        public Asks of(DrillId drill) {
            return new Asks(new Answer.OneDrill(drill, List.of(), 1), facets, told);
        }

        /** Whether drills are an answer to it. */
        public boolean isOfDrills() {
            return answer instanceof Answer.SeveralDrills || !drills().isEmpty();
        }

        /** Whether it can hardly be about anything else. */
        public boolean isClear() {
            return switch (answer) {
                case Answer.OneDrill(var _, var _, double confidence) -> confidence >= CLEARLY;
                case Answer.SeveralDrills(Answer.Purpose purpose, var _, var _) -> purpose != Answer.Purpose.GOAL;
                case Answer.OneArticle _, Answer.OneSelfTest _, Answer.NotInLibrary _ -> true;
                case Answer.Choice _, Answer.Nothing _ -> false;
            };
        }

        /** The drills that are named, best first. */
        public List<DrillId> drills() {
            return switch (answer) {
                case Answer.OneDrill(DrillId drill, List<DrillId> others, var _) ->
                    Stream.concat(Stream.of(drill), others.stream()).toList();
                case Answer.Choice(List<DrillId> drills, var _, var _) -> drills;
                case Answer.SeveralDrills _,
                        Answer.OneArticle _,
                        Answer.OneSelfTest _,
                        Answer.NotInLibrary _,
                        Answer.Nothing _ -> List.of();
            };
        }
    }
}
