package swivel.conversation.counsel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.Timing;
import swivel.coaching.TrainingLog;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.HowBad;
import swivel.conversation.dialogue.Dialogue.Where;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.BodyWords;
import swivel.conversation.words.SorenessWords;
import swivel.language.symptoms.SymptomTalk;

/**
 * Hears how somebody feels, asks for what decides, and says what it means for today. What was said is kept before
 * anything is asked: a question that stays unanswered never makes the day greener.
 */
public final class SorenessCounsel {
    private static final int FEWEST_DAYS_AGO = 2;

    private final Register register;
    private final TrainingLog log;
    private final Today today;
    private final FeltWhen feltWhen;
    private final AfterReport afterReport;

    SorenessCounsel(Register register, TrainingLog log, Today today, FeltWhen feltWhen, AfterReport afterReport) {
        this.register = register;
        this.log = log;
        this.today = today;
        this.feltWhen = feltWhen;
        this.afterReport = afterReport;
    }

    public Said report(Turn turn, SymptomTalk talk) {
        if (talk.ofAnother()) {
            return turn.say(SorenessWords.ofAnother());
        }
        if (talk.allClear()) {
            return allClear(turn);
        }
        Said said = talk.symptoms().isEmpty() ? nowhere(turn, talk) : report(turn, ofNow(talk));
        return talk.reckoned().isEmpty() ? said : said.after(SorenessWords.reckoned(talk.reckoned()));
    }

    /** "Still a 6": of what is there, where that is one thing. */
    private Said nowhere(Turn turn, SymptomTalk talk) {
        return only(turn)
                .map(known -> Symptom.of(known.region(), known.side(), talk.severity(), talk.quality()))
                .map(symptom -> report(turn, List.of(symptom)))
                .orElseGet(() -> askWhere(turn, talk.severity()));
    }

    /** A figure and no more; empty where not one thing is there that it can be of. */
    public Optional<Said> figure(Turn turn, int severity) {
        return only(turn).map(known -> report(turn, List.of(Symptom.of(known.region(), known.side(), severity, null))));
    }

    private Optional<Symptom> only(Turn turn) {
        List<Symptom> felt = felt(turn);
        return felt.size() == 1 ? Optional.of(felt.getFirst()) : Optional.empty();
    }

    /** How bad something was days ago says nothing of today: its figure is asked for. */
    private static List<Symptom> ofNow(SymptomTalk talk) {
        return talk.symptoms().stream()
                .map(symptom -> wasDaysAgo(talk, symptom) ? symptom.withoutSeverity() : symptom)
                .toList();
    }

    private static boolean wasDaysAgo(SymptomTalk talk, Symptom symptom) {
        Integer since = symptom.sinceDays();
        return talk.ofBefore().contains(symptom) && since != null && since >= FEWEST_DAYS_AGO;
    }

    /** The figure that was asked for, for the first symptom that lacks one. */
    public Said severity(Turn turn, HowBad asked, int severity) {
        List<Symptom> symptoms = new ArrayList<>(asked.symptoms());
        for (int i = 0; i < symptoms.size(); i++) {
            if (lacksSeverity(symptoms.get(i))) {
                symptoms.set(i, symptoms.get(i).withSeverity(severity));
                break;
            }
        }
        return report(turn, symptoms);
    }

    /** An answer to "how bad?" that names the side first: it is noted, and the figure is asked for again. */
    public Said side(Turn turn, HowBad asked, Side side) {
        return report(
                turn,
                asked.symptoms().stream()
                        .map(symptom -> symptom.side() == null ? symptom.on(side) : symptom)
                        .toList());
    }

    /** An answer to "how bad?" that is no figure from 0 to 10. */
    public Said askAgain(Turn turn, HowBad asked) {
        return turn.ask(SorenessWords.aFigure(), asked);
    }

    /** The place that was asked for. */
    public Said where(Turn turn, Where asked, List<Symptom> symptoms) {
        Integer severity = asked.severity();
        return report(
                turn,
                severity == null
                        ? symptoms
                        : symptoms.stream()
                                .map(symptom -> lacksSeverity(symptom) ? symptom.withSeverity(severity) : symptom)
                                .toList());
    }

    /**
     * How these complaints are now. Nothing is kept before it is answered.
     *
     * @param words what is said before the question
     */
    Said askAgain(Turn turn, Reply words, List<Symptom> complaints) {
        List<Symptom> symptoms = complaints.stream()
                .map(known -> Symptom.of(known.region(), known.side(), null, null))
                .toList();
        ReplyBuilder reply = new ReplyBuilder().add(words).add(SorenessWords.howBad(symptoms.getFirst()));
        return turn.ask(reply.build(), new HowBad(symptoms));
    }

    /** It has changed, and nobody knows by how much. */
    public Said askHowItIs(Turn turn) {
        List<Symptom> felt = felt(turn);
        return felt.isEmpty()
                ? turn.say(SorenessWords.nothingKnown())
                : askAgain(turn, Reply.of("I plan by figures, so one more question."), felt);
    }

    /** "Did it, felt ok" is said of the session: how it is with what hurt before, nobody has said. */
    public Said askWhatIsOpen(Turn turn, Said said) {
        List<Symptom> felt = felt(turn);
        return felt.isEmpty() ? said : askAgain(turn, said.reply(), felt);
    }

    /** What hurts, where nothing more than that was said. */
    public Said askWhere(Turn turn) {
        return askWhere(turn, null);
    }

    /** How it is after somebody has been cleared to train: what was told last, or else the hip. */
    Said askAfterClearance(Turn turn) {
        Optional<Symptom> open = open(turn).stream().findFirst();
        Symptom asked = open.map(symptom -> Symptom.of(symptom.region(), symptom.side(), null, null))
                .orElseGet(() -> Symptom.of(Region.HIP, null, null, null));
        if (open.isEmpty()) {
            keep(turn, List.of(asked));
        }
        String place = open.isEmpty() ? "it" : "the " + BodyWords.place(asked);
        return turn.ask(SorenessWords.afterClearance(place), new HowBad(List.of(asked)));
    }

    Said report(Turn turn, List<Symptom> told) {
        List<Symptom> symptoms = onKnownSides(turn, told);
        keep(turn, symptoms);
        for (Symptom symptom : symptoms) {
            if (lacksSeverity(symptom)) {
                return turn.ask(SorenessWords.howBad(symptom), new HowBad(symptoms));
            }
        }
        return afterReport.say(turn);
    }

    /** Without a side, it is on the one on which it was told before. */
    private List<Symptom> onKnownSides(Turn turn, List<Symptom> told) {
        List<Symptom> open = open(turn);
        return told.stream()
                .map(symptom -> symptom.side() != null
                        ? symptom
                        : knownSide(symptom.region(), open).map(symptom::on).orElse(symptom))
                .toList();
    }

    private static Optional<Side> knownSide(Region region, List<Symptom> open) {
        List<Symptom> alike =
                open.stream().filter(symptom -> symptom.region() == region).toList();
        return alike.size() == 1 ? Optional.ofNullable(alike.getFirst().side()) : Optional.empty();
    }

    private List<Symptom> open(Turn turn) {
        return today.openReports(turn.athlete(), turn.at()).stream()
                .map(SymptomReport::symptom)
                .toList();
    }

    /** None of the warning signs is there that the report was asked about. */
    public Said withoutSign(Turn turn) {
        return afterReport.withoutSign(turn);
    }

    private List<Symptom> felt(Turn turn) {
        return open(turn).stream().filter(Symptom::isFelt).toList();
    }

    private Said allClear(Turn turn) {
        List<Symptom> gone = open(turn).stream().map(Symptom::gone).toList();
        keep(turn, gone);
        return gone.isEmpty() ? turn.say("Good to hear. Today is as planned: /today") : afterReport.say(turn);
    }

    private void keep(Turn turn, List<Symptom> symptoms) {
        register.keep(turn);
        Timing timing = timing(turn);
        LocalDate day = turn.athlete().day(turn.said());
        for (Symptom symptom : symptoms) {
            log.report(turn.athlete().id(), new SymptomReport(symptom, day, turn.said(), timing));
        }
    }

    /** When it was felt: of a message that was edited, as was judged when it was said. */
    private @Nullable Timing timing(Turn turn) {
        Optional<SymptomReport> before = turn.said().equals(turn.at())
                ? Optional.empty()
                : log.takenBack(turn.athlete().id()).stream()
                        .filter(report -> report.at().equals(turn.said()))
                        .findFirst();
        return before.isPresent() ? before.get().timing() : feltWhen.now(turn);
    }

    /** @param severity what was said already, or null */
    public Said askWhere(Turn turn, @Nullable Integer severity) {
        return turn.ask(SorenessWords.where(), new Where(severity));
    }

    private static boolean lacksSeverity(Symptom symptom) {
        return symptom.isPresent() && symptom.severity() == null;
    }
}
