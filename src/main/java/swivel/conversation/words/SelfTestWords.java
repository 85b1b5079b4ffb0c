package swivel.conversation.words;

import java.util.ArrayList;
import java.util.List;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Band;
import swivel.library.SelfTest.Guide;
import swivel.library.SelfTest.Measure;

/** A self-test in words: how it is done, what to write down, how exact that is, and where many people land. */
public final class SelfTestWords {
    private SelfTestWords() {}

    public static Reply of(SelfTest test, Library library) {
        Guide guide = test.guide();
        ReplyBuilder reply = new ReplyBuilder()
                .heading(test.title() + " (self-test " + test.code() + ")")
                .say("What you need", guide.whatYouNeed())
                .steps(guide.how().stream().map(Text::of).toList())
                .say("What to record", guide.whatToRecord())
                .bullets(test.measures().stream().map(SelfTestWords::figure).toList())
                .say("How exact it is", test.exactness().words() + " " + guide.howExactItIs())
                .say("What it says", guide.whatItSays());
        CardWords cards = new CardWords(library);
        reply.folded("When to leave it out", cards.cautions(guide.leaveOut())).aside(cards.sources(test.sources()));
        test.articles().stream()
                .flatMap(id -> library.article(id).stream())
                .forEach(article -> reply.button(article.title(), new Action.ShowArticle(article.id())));
        return reply.build();
    }

    private static Text figure(Measure measure) {
        List<String> facts = new ArrayList<>();
        facts.add(unit(measure) + (measure.perSide() ? ", right and left" : ""));
        Band band = measure.band();
        if (band != null) {
            facts.add("band " + range(band.from(), band.to()));
        }
        if (measure.alikeWithinPercent() != null) {
            facts.add("sides within " + measure.alikeWithinPercent() + " % of each other count as even");
        }
        if (!measure.scale().isEmpty()) {
            facts.add(scale(measure));
        }
        return Text.join(Text.strong(measure.name() + ": "), Text.of(String.join("; ", facts)));
    }

    private static String unit(Measure measure) {
        return switch (measure.unit()) {
            case DEGREES -> "degrees";
            case CM -> "centimetres";
            case SECONDS -> "seconds";
            case REPS -> "repetitions";
            case SCORE, LEVEL -> range(measure.lowest(), measure.highest());
        };
    }

    private static String scale(Measure measure) {
        List<String> values = new ArrayList<>();
        for (String meaning : measure.scale()) {
            values.add(measure.lowest() + values.size() + " " + meaning);
        }
        return String.join(", ", values);
    }

    private static String range(int from, int to) {
        return from + " to " + to;
    }
}
