package swivel.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.SelfTestId;

/** What the library holds for a question. Confidence runs from 0 to 1. Every drill in it is finished. */
public sealed interface Answer {
    double confidence();

    /**
     * This drill is meant.
     *
     * @param others that are named as well, or that a description may mean too, best first
     */
    record OneDrill(DrillId drill, List<DrillId> others, double confidence) implements Answer {
        public OneDrill {
            others = List.copyOf(others);
        }
    }

    /** Several drills are meant, best first. */
    record SeveralDrills(Purpose purpose, List<DrillId> drills, double confidence) implements Answer {
        public SeveralDrills {
            drills = List.copyOf(drills);
        }
    }

    /** What several drills are wanted for. */
    enum Purpose {
        GOAL,
        COMPARISON,
        EQUIPMENT
    }

    record OneArticle(ArticleId article, double confidence) implements Answer {}

    /**
     * Something to measure on oneself.
     *
     * @param subject the article on what it is about
     */
    record OneSelfTest(SelfTestId test, ArticleId subject, double confidence) implements Answer {}

    /** Did you mean one of these? Best first of each kind. */
    record Choice(List<DrillId> drills, List<ArticleId> articles, double confidence) implements Answer {
        public Choice {
            drills = List.copyOf(drills);
            articles = List.copyOf(articles);
        }
    }

    /**
     * A drill is named that people cannot be shown.
     *
     * @param asked its name
     * @param draft its id where it is in the library without finished words, or null where it is not there at all
     * @param near finished drills that come nearest, best first
     */
    record NotInLibrary(String asked, @Nullable DrillId draft, List<DrillId> near, double confidence)
            implements Answer {
        public NotInLibrary {
            near = List.copyOf(near);
        }
    }

    /**
     * Not understood, or nothing to do with hips.
     *
     * @param nearest what comes closest, too far off to be an answer, or null
     */
    record Nothing(@Nullable DrillId nearest) implements Answer {
        @Override
        public double confidence() {
            return 0;
        }

        public Optional<DrillId> near() {
            return Optional.ofNullable(nearest);
        }
    }
}
