package swivel.conversation.counsel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.conversation.words.ArticleWords;
import swivel.conversation.words.BrowseWords;
import swivel.conversation.words.CardWords;
import swivel.conversation.words.DrillTodayWords;
import swivel.conversation.words.HealthWords;
import swivel.conversation.words.SelfTestWords;
import swivel.conversation.words.SmallTalk;
import swivel.knowledge.Answer;
import swivel.library.Article;
import swivel.library.ArticleId;
import swivel.library.Drill;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.SelfTestId;

/** Answers questions from the library, or says that it has nothing. */
public final class DrillCounsel {
    private static final int MOST_SUGGESTIONS = 4;

    private final Library library;
    private final CardWords cards;
    private final Today today;

    DrillCounsel(Library library, Today today) {
        this.library = library;
        this.cards = new CardWords(library);
        this.today = today;
    }

    /** All drills by their names. */
    public Said browse(Turn turn) {
        return turn.say(BrowseWords.of(library.drills()));
    }

    /** The names of the drills in the list that was shown last, and of those in today's routine. */
    public List<List<String>> listed(Turn turn) {
        return Stream.of(turn.dialogue().listed(), today.shown(turn.athlete(), turn.at()))
                .map(list ->
                        list.stream().flatMap(this::finished).map(Drill::name).toList())
                .toList();
    }

    /** The drill whose name stands in these words as it is written in the library. */
    public Optional<DrillId> named(String words) {
        return library.drills().stream()
                .filter(drill -> words.contains(drill.name()))
                .max(Comparator.comparingInt(drill -> drill.name().length()))
                .map(Drill::id);
    }

    /** @param facets the parts of a drill that are asked for, in their order */
    public Said answer(Turn turn, Answer found, List<Facet> facets) {
        return switch (found) {
            case Answer.OneDrill(DrillId id, var others, var confidence) ->
                library.drill(id)
                        .map(drill -> drill(turn, drill, facets, others))
                        .orElseGet(() -> turn.say(SmallTalk.notMine()));
            case Answer.SeveralDrills(Answer.Purpose purpose, var ids, var confidence) -> several(turn, purpose, ids);
            case Answer.OneArticle(var id, var confidence) ->
                library.article(id)
                        .map(article -> turn.sayAbout(id, article(turn, article)))
                        .orElseGet(() -> turn.say(SmallTalk.notMine()));
            case Answer.OneSelfTest(var id, var subject, var confidence) -> selfTest(turn, id);
            case Answer.Choice(var ids, var articles, var confidence) -> choice(turn, ids, articles);
            case Answer.NotInLibrary(String name, var draft, var near, var confidence) ->
                turn.sayAbout(near, null, notInLibrary(name, near));
            case Answer.Nothing(var nearest) -> turn.say(nothing(nearest));
        };
    }

    /** The card of a drill, or the part of it that was asked for. */
    public Said drill(Turn turn, Drill drill, List<Facet> facets, List<DrillId> others) {
        ReplyBuilder reply = new ReplyBuilder();
        if (!turn.isInGroup()) {
            Today.Fate fate = today.fate(turn.athlete(), drill.facts(), turn.at());
            DrillTodayWords.fate(reply, fate.scaling(), fate.light());
            if (facets.contains(Facet.DOSAGE) && reply.build().isSilent()) {
                today.planned(turn.athlete(), drill.id(), turn.at())
                        .ifPresent(planned -> DrillTodayWords.dose(reply, planned));
            }
            HealthWords.care(drill.facts(), turn.athlete(), library).forEach(care -> reply.say("For you", care));
        }
        Drill inTheirLanguage = inTheirLanguage(turn).drill(drill.id()).orElse(drill);
        reply.add(cards.parts(inTheirLanguage, facets, turn.today()));
        others.stream()
                .limit(2)
                .flatMap(this::finished)
                .forEach(other -> reply.button(other.name(), new Action.ShowDrill(other.id())));
        return turn.sayAbout(List.of(drill.id()), facets.isEmpty() ? null : facets.getFirst(), reply.build());
    }

    public Reply article(Turn turn, Article article) {
        Library pages = inTheirLanguage(turn);
        return ArticleWords.of(pages.article(article.id()).orElse(article), pages);
    }

    private Library inTheirLanguage(Turn turn) {
        return library.in(turn.origin().language());
    }

    /** The self-test; to whom should not take it today that is said first. */
    public Said selfTest(Turn turn, SelfTestId id) {
        return inTheirLanguage(turn)
                .selfTest(id)
                .map(test -> turn.say(selfTest(turn, test)))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    private Reply selfTest(Turn turn, SelfTest test) {
        ReplyBuilder reply = new ReplyBuilder();
        if (!turn.isInGroup()) {
            boolean sore = today.judgement(turn.athlete(), turn.at()).light().isWorseThan(Light.HOLD);
            if (sore) {
                reply.say("Today", "keep this test for a day when your hips have settled.");
            }
            library.contraindications(test).stream()
                    .filter(condition -> turn.athlete().conditions().contains(condition.code()))
                    .forEach(condition ->
                            reply.say("For you", "leave this test out, because of " + condition.askedAs() + "."));
            if (reply.build().isSilent()) {
                reply.button("Measure now", new Action.TakeTest(test.id()));
            }
        }
        return reply.add(SelfTestWords.of(test, library)).build();
    }

    private Said several(Turn turn, Answer.Purpose purpose, List<DrillId> ids) {
        List<Drill> drills =
                ids.stream().flatMap(this::finished).limit(MOST_SUGGESTIONS).toList();
        ReplyBuilder reply = new ReplyBuilder()
                .say(
                        switch (purpose) {
                            case GOAL -> "For that I would take these, the first one first:";
                            case COMPARISON -> "Side by side:";
                            case EQUIPMENT -> "These are done with that:";
                        })
                .bullets(drills.stream().map(drill -> inShort(drill, purpose)).toList());
        drills.forEach(drill -> reply.button(drill.name(), new Action.ShowDrill(drill.id())));
        return turn.sayAbout(drills.stream().map(Drill::id).toList(), null, reply.build());
    }

    private static Text inShort(Drill drill, Answer.Purpose purpose) {
        String words = switch (purpose) {
            case GOAL, EQUIPMENT -> drill.card().why();
            case COMPARISON ->
                drill.card().why() + " You feel it: " + drill.card().feel() + " Level "
                        + drill.facts().level() + " of 3.";
        };
        return Text.join(Text.strong(drill.name() + ": "), Text.of(words));
    }

    private Said choice(Turn turn, List<DrillId> ids, List<ArticleId> articles) {
        List<Button> options = Stream.concat(
                        ids.stream()
                                .flatMap(this::finished)
                                .limit(MOST_SUGGESTIONS)
                                .map(drill -> new Action.ShowDrill(drill.id()).button(drill.name())),
                        articles.stream()
                                .flatMap(id -> inTheirLanguage(turn).article(id).stream())
                                .map(article -> new Action.ShowArticle(article.id()).button(article.title())))
                .toList();
        Reply asking = Reply.of("I am not sure what you mean. " + (options.size() == 1 ? "This?" : "One of these?"));
        return turn.sayAbout(ids, null, new Reply(asking.blocks(), options));
    }

    private Reply notInLibrary(String name, List<DrillId> near) {
        List<Drill> nearest = near.stream().flatMap(this::finished).limit(2).toList();
        ReplyBuilder reply = new ReplyBuilder()
                .say("I have no checked text on “" + name + "”, so I will not guess."
                        + (nearest.isEmpty() ? "" : " The nearest that I do have:"));
        nearest.forEach(drill -> reply.button(drill.name(), new Action.ShowDrill(drill.id())));
        return reply.build();
    }

    private Reply nothing(@Nullable DrillId nearest) {
        ReplyBuilder reply = new ReplyBuilder().add(SmallTalk.notMine());
        Stream.ofNullable(nearest)
                .flatMap(this::finished)
                .forEach(drill -> reply.button(drill.name() + "?", new Action.ShowDrill(drill.id())));
        return reply.build();
    }

    private Stream<Drill> finished(DrillId id) {
        return library.drill(id).stream();
    }
}
