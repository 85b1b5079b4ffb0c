package swivel.conversation.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Card;
import swivel.library.Card.Caution;
import swivel.library.Card.Mistake;
import swivel.library.Condition;
import swivel.library.Drill;
import swivel.library.Facet;
import swivel.library.Frequency;
import swivel.library.Library;
import swivel.library.Source;

/** A drill in words: the whole card, or the parts of it that were asked for. */
public final class CardWords {
    private final Library library;

    public CardWords(Library library) {
        this.library = library;
    }

    /** Set-up, steps, dose, where to feel it, one common mistake, when to leave it out. */
    Reply card(Drill drill, LocalDate today) {
        Card card = drill.card();
        ReplyBuilder reply = new ReplyBuilder()
                .heading(drill.name())
                .say(card.setUp())
                .steps(steps(card))
                .say("Dose", card.dose())
                .say("Breath and tempo", card.breathAndTempo())
                .say("Where you feel it", card.feel());
        card.mistakes().stream()
                .findFirst()
                .ifPresent(mistake -> reply.say("Common mistake", mistake.what() + " " + mistake.cure()));
        reply.folded("When to leave it out", cautions(card.leaveOut()));
        return buttons(reply, drill, today).build();
    }

    /** The parts in the order in which they were asked for; the whole card where steps are among them. */
    public Reply parts(Drill drill, List<Facet> facets, LocalDate today) {
        if (facets.isEmpty() || facets.contains(Facet.STEPS)) {
            return card(drill, today);
        }
        ReplyBuilder reply = new ReplyBuilder().heading(drill.name());
        facets.forEach(facet -> part(reply, drill, facet));
        reply.button("How to do it", new Action.ShowDrill(drill.id()));
        return buttons(reply, drill, today).build();
    }

    private void part(ReplyBuilder reply, Drill drill, Facet facet) {
        Card card = drill.card();
        switch (facet) {
            case STEPS -> reply.say(card.setUp()).steps(steps(card));
            case DOSAGE -> reply.say("Dose", card.dose()).say(card.breathAndTempo());
            case FEEL -> reply.say("Where you feel it", card.feel());
            case MISTAKES -> reply.say(Text.strong("What often goes wrong")).bullets(mistakes(card));
            case EASIER -> reply.say("Easier", easier(drill));
            case HARDER -> reply.say("Harder", harder(drill));
            case EQUIPMENT -> equipment(reply, drill);
            case FREQUENCY -> reply.say("How often", frequency(drill.facts().frequency()));
            case CONTRAINDICATION ->
                reply.say(Text.strong("When to leave it out")).bullets(cautions(card.leaveOut()));
            case WHY -> reply.say("Why", card.why()).aside(sources(drill.facts().sources()));
        }
    }

    private ReplyBuilder buttons(ReplyBuilder reply, Drill drill, LocalDate today) {
        library.easierThan(drill.id()).ifPresent(easier -> reply.button("Easier", new Action.ShowDrill(easier.id())));
        library.harderThan(drill.id()).ifPresent(harder -> reply.button("Harder", new Action.ShowDrill(harder.id())));
        return reply.button("Done", new Action.Done(today, drill.id()));
    }

    private String easier(Drill drill) {
        return Optional.ofNullable(drill.card().easier())
                .orElse("This is as gentle as it gets: make the movement smaller, or do fewer.");
    }

    private String harder(Drill drill) {
        return Optional.ofNullable(drill.card().harder())
                .orElse("There is nothing harder of this kind here: slow it down, or own more of the range.");
    }

    private static void equipment(ReplyBuilder reply, Drill drill) {
        reply.say("What you need", drill.facts().equipment());
        if (drill.card().withoutEquipment() != null) {
            reply.say("Without it", drill.card().withoutEquipment());
        }
    }

    static String frequency(Frequency frequency) {
        String days = frequency.isDaily()
                ? "Every day, if it feels good."
                : frequency.minDays() == frequency.maxDays()
                        ? Counts.of(frequency.minDays(), "day") + " a week."
                        : frequency.minDays() + " to " + frequency.maxDays() + " days a week.";
        return frequency.weeklyCap().isPresent()
                ? days + " At most " + frequency.weeklyCap().getAsInt() + " times in any seven days."
                : days;
    }

    private static List<Text> steps(Card card) {
        return card.steps().stream().map(Text::of).toList();
    }

    private static List<Text> mistakes(Card card) {
        return card.mistakes().stream().map(CardWords::mistake).toList();
    }

    private static Text mistake(Mistake mistake) {
        return Text.join(Text.strong(mistake.what()), Text.of(" " + mistake.cure()));
    }

    List<Text> cautions(List<Caution> leaveOut) {
        List<Text> cautions = new ArrayList<>();
        for (Caution caution : leaveOut) {
            String who = caution.conditions().stream()
                    .flatMap(code -> library.condition(code).map(Condition::askedAs).stream())
                    .collect(Collectors.joining("; "));
            cautions.add(
                    who.isEmpty()
                            ? Text.of(caution.sentence())
                            : Text.join(Text.strong(who + ": "), Text.of(caution.sentence())));
        }
        return cautions;
    }

    /** What the content rests on, with its weight. */
    String sources(List<String> keys) {
        return keys.stream()
                .flatMap(key -> library.source(key).stream())
                .map(CardWords::cited)
                .collect(Collectors.joining("; ", "Sources: ", "."));
    }

    private static String cited(Source source) {
        return switch (source.standing()) {
            case CHECKED -> source.citation();
            case CONVENTION -> source.citation() + " (a convention, not a finding)";
        };
    }
}
