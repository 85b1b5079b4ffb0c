package swivel.knowledge.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.SelfTestId;

/** What a phrase can mean. */
public sealed interface Meaning {

    /** A drill of the library, finished or not. */
    record Named(DrillId drill) implements Meaning {}

    /**
     * A drill that the library does not hold.
     *
     * @param near the drills that come nearest, best first
     */
    record Absent(String name, List<DrillId> near) implements Meaning {
        public Absent {
            near = List.copyOf(near);
        }
    }

    /** A question that an article answers. */
    record Topic(ArticleId article) implements Meaning {}

    /** A question that a self-test answers. */
    record Tested(SelfTestId test) implements Meaning {}

    /**
     * Something that a person wants to work on, or to work with.
     *
     * @param facts of the drills that serve it, such as {@code inner-thigh}
     */
    record Wish(List<String> facts) implements Meaning {
        public Wish {
            facts = List.copyOf(facts);
        }
    }

    /** Something that people want and that these drills serve, best first. */
    record Aim(List<DrillId> drills) implements Meaning {
        /** Whatever it is. */
        public static final Aim ANY = new Aim(List.of());

        public Aim {
            drills = List.copyOf(drills);
        }
    }

    /** Another subject altogether. */
    record OtherWorld(String subject) implements Meaning {
        /** Whichever it is. */
        public static final OtherWorld ANY = new OtherWorld("");
    }

    /** How something is asked rather than what about; a line of {@code question-forms.yaml} each. */
    enum Form implements Meaning {
        FILLER,
        CARD,
        GREETING,
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
        LIKENESS,
        BODY,
        EXERCISE,
        OTHER_BODY;

        /** The form that the vocabulary calls {@code other-body}, say; empty where there is none. */
        public static Optional<Form> called(String code) {
            return Arrays.stream(values())
                    .filter(form -> form.name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                            .equals(code))
                    .findFirst();
        }
    }
}
