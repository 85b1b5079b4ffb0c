package swivel.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Answer.Purpose;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Message.Part;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Manner;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Form;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;

/** A short message that lives on what was spoken of before. */
final class FollowUp implements Judgement {
    private static final int MOST_WORDS = 14;
    private static final int MOST_CONTENT = 4;
    /** From this share on an article is meant, whatever was spoken of before. */
    private static final double SURE = 0.5;

    /** From this share on that is so in whatever manner it is asked. */
    private static final double VERY_SURE = 0.95;

    /** A drill of the family is meant that is so much likelier than the last one, and so likely. */
    private static final double CLEARLY = 2;

    private static final double LIKELY = 0.2;
    /** Less is enough where it says that another one is meant. */
    private static final double POSSIBLE = 0.08;

    /** Below this share an article is hardly ever asked in that manner. */
    private static final double RARELY = 0.2;

    private static final double CONFIDENCE = 0.75;
    private static final Ruling NO_OTHER = Ruling.pass(() -> "it points to no other drill");

    private final Nearby nearby;

    FollowUp(Nearby nearby) {
        this.nearby = nearby;
    }

    @Override
    public Ruling of(Case asked, Guesses guesses) {
        Message message = asked.message();
        ArticleId article = asked.question().article();
        boolean asksForAPart = Parts.isAsked(asked);
        if (asked.before().isEmpty() && article == null) {
            return Ruling.pass(() -> "nothing was spoken of before");
        }
        if (isNamed(asked, guesses, asksForAPart)) {
            return Ruling.pass(() -> "it names what it means");
        }
        boolean isOurs = guesses.isOurs() || message.has(Form.REFERENCE);
        boolean isElsewhere = message.count(Part.OTHER_WORLD) > 0 && !(asksForAPart && isOurs);
        if (isElsewhere || message.words().size() > MOST_WORDS) {
            return Ruling.pass(() -> "it is too long, or about another subject, to go on about the last one");
        }
        if (asked.before().isEmpty() && article != null) {
            return sameArticle(article, asked, guesses);
        }
        if (asked.before().size() > 1 && message.has(Form.COMPARISON)) {
            return several(asked.before());
        }
        if (!guesses.isOurs() && !asked.mentions().isEmpty()) {
            return Ruling.ofFirst(
                    asked.mentions().getFirst().drills().stream(), drill -> one(drill, "it goes on to " + drill));
        }
        boolean pointsBack = message.has(Form.REFERENCE, Form.ELLIPSIS, Form.CORRECTION);
        if ((!pointsBack || isInSoManyWords(message, guesses)) && opensAnother(asked, guesses)) {
            return Ruling.pass(() -> "it opens a subject that an article is about");
        }
        if (!pointsBack && !asksForAPart && !guesses.isOurs()) {
            return Ruling.pass(() -> "it asks for nothing, and most speaks for another subject");
        }
        DrillId last = asked.before().getFirst();
        return another(last, asked, guesses)
                .or(() -> (asksForAPart && !isClearArticle(guesses)) || Parts.isClearlyAsked(asked) || isAbout(asked)
                        ? one(last, "it says little of its own and goes on about " + last)
                        : Ruling.pass(() -> "it says too much of its own to be about " + last));
    }

    /** A name that is not here does not count where a part is asked for: "heels lifting, is that wrong?" names no drill. */
    private static boolean isNamed(Case asked, Guesses guesses, boolean asksForAPart) {
        boolean absent = guesses.best().meaning() instanceof Meaning.Absent;
        return BestGuess.isNamed(asked, guesses) && !(absent && asksForAPart);
    }

    /** "Does it go away by itself?" after an article. */
    private static Ruling sameArticle(ArticleId article, Case asked, Guesses guesses) {
        Message message = asked.message();
        int content = message.distinct(message.content()).size();
        boolean points = message.has(Form.REFERENCE, Form.ELLIPSIS);
        boolean named =
                message.means(guesses.best().meaning()) || guesses.best().share() > VERY_SURE;
        boolean another = !asked.mentions().isEmpty()
                || (isClearArticle(guesses) && content > 0 && (named || !message.has(Form.REFERENCE)));
        boolean goesOn = content <= (points ? 2 : 1);
        boolean isUnderstood = message.count(Part.UNKNOWN) <= (points ? 1 : 0);
        return goesOn && isUnderstood && !another
                ? new Verdict(
                        new Answer.OneArticle(article, CONFIDENCE),
                        Rule.FOLLOW_UP,
                        () -> "it says little of its own and goes on about " + article)
                : Ruling.pass(() -> "it says too much of its own to be about " + article);
    }

    private static boolean isClearArticle(Guesses guesses) {
        return guesses.isArticle() && guesses.best().share() > SURE;
    }

    private static boolean opensAnother(Case asked, Guesses guesses) {
        double inGeneral = asked.manners().getOrDefault(Manner.ARTICLE, 0.0);
        boolean asksOfADrill = Parts.isClearlyAsked(asked) && inGeneral < RARELY;
        boolean saysWhatOf = asked.message().distinct(asked.message().content()).size() > 1;
        return isClearArticle(guesses)
                && !asksOfADrill
                && ((saysWhatOf && guesses.best().share() > VERY_SURE)
                        || asked.message().means(guesses.best().meaning())
                        || inGeneral > SURE);
    }

    /** "Why is one hip stiffer than the other?": its "one" points to nothing that was spoken of before. */
    private static boolean isInSoManyWords(Message message, Guesses guesses) {
        return message.means(guesses.best().meaning()) && guesses.best().share() > SURE;
    }

    /** "Which one is kinder to the knees?" after a comparison: the same drills, the gentlest first. */
    private Ruling several(List<DrillId> before) {
        List<DrillId> drills = nearby.easiestFirst(before);
        return new Verdict(
                new Answer.SeveralDrills(Purpose.COMPARISON, drills, CONFIDENCE),
                Rule.FOLLOW_UP,
                () -> "it goes on comparing what was spoken of, the easiest first");
    }

    private Verdict one(DrillId drill, String because) {
        return new Verdict(nearby.answer(drill, List.of(), CONFIDENCE), Rule.FOLLOW_UP, () -> because);
    }

    /** "And the reverse one?": the drill whose name differs from the last one's by these words. */
    private Ruling another(DrillId last, Case asked, Guesses guesses) {
        Message message = asked.message();
        Set<String> content = message.distinct(message.content());
        boolean points = message.has(Form.ELLIPSIS, Form.CORRECTION);
        boolean saysHow =
                !content.isEmpty() || !(asksForAPart(asked) || message.telling().isEmpty());
        if (!saysHow || saysWhatIsMissing(asked)) {
            return NO_OTHER;
        }
        DrillId sibling = points && content.size() <= 2 ? sibling(last, message) : null;
        DrillId other = sibling == null && !asksForAPart(asked) ? likest(last, asked, guesses) : sibling;
        if (other != null) {
            return one(other, "it says how " + other + " differs from " + last);
        }
        if (content.size() > 2) {
            return NO_OTHER;
        }
        return message.has(Form.CORRECTION)
                ? new Verdict(
                        new Answer.NotInLibrary(
                                asked.question().text().strip(), null, nearby.finished(List.of(last)), CONFIDENCE),
                        Rule.FOLLOW_UP,
                        () -> asked.said(Form.CORRECTION) + " corrects, but no drill differs so from " + last)
                : NO_OTHER;
    }

    /** "No band, what instead?" names no drill with a band. */
    private static boolean saysWhatIsMissing(Case asked) {
        return asked.question().facets().contains(Facet.EQUIPMENT);
    }

    /** Whether a part of the card is all that it is likely to be after. */
    private static boolean asksForAPart(Case asked) {
        return Parts.likeliest(asked, List.of()) != Facet.STEPS;
    }

    /** The drill near the last one that the message is most like, if it is less like the last one itself. */
    private @Nullable DrillId likest(DrillId last, Case asked, Guesses guesses) {
        Set<DrillId> family = nearby.family(last);
        boolean points = asked.message().has(Form.ELLIPSIS, Form.CORRECTION);
        double enough = points ? POSSIBLE : LIKELY;
        double own = asked.message().has(Form.CORRECTION) ? 0 : CLEARLY * guesses.share(last);
        return guesses.drills()
                .limit(1)
                .filter(guess -> guess.share() > own && guess.share() > enough)
                .map(guess -> ((Meaning.Named) guess.meaning()).drill())
                .filter(family::contains)
                .findFirst()
                .orElse(null);
    }

    /** By all that it says, by what it says of the subject, or by one word of that. */
    private @Nullable DrillId sibling(DrillId last, Message message) {
        Set<String> content = message.distinct(message.content());
        return Stream.concat(
                        Stream.of(message.distinct(message.telling()), content),
                        content.stream().map(Set::of))
                .map(changed -> nearby.sibling(last, changed))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether it asks for a part of a drill, or points back, and says little else. */
    private static boolean isAbout(Case asked) {
        Message message = asked.message();
        int content = message.distinct(message.content()).size();
        boolean points = message.has(Form.REFERENCE);
        boolean asks = points
                || message.count(Part.CARD) > 0
                || !asked.question().facets().isEmpty()
                || content == 0;
        boolean wishes = message.has(Form.GOAL) && Goals.hasTarget(Goals.wishes(message));
        if (message.count(Part.UNKNOWN) > (asks ? 1 : 0)) {
            return false;
        }
        boolean asksLittle = asks && content <= MOST_CONTENT && (points || !wishes);
        boolean saysLittle = content <= 1 && !wishes;
        return asksLittle || saysLittle;
    }
}
