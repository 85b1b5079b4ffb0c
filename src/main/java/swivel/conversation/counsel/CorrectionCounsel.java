package swivel.conversation.counsel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.WhichReport;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.BodyWords;
import swivel.conversation.words.SorenessWords;
import swivel.language.symptoms.Correction;

/** Puts right what was reported a moment ago: the report counts no more, and the day is judged by the one that was meant. */
public final class CorrectionCounsel {
    private static final Duration A_MOMENT = Duration.ofMinutes(10);

    private final TrainingLog log;
    private final AfterReport afterReport;

    CorrectionCounsel(TrainingLog log, AfterReport afterReport) {
        this.log = log;
        this.afterReport = afterReport;
    }

    /** Empty where nothing was reported a moment ago that this could put right. */
    public Optional<Said> correct(Turn turn, Correction correction) {
        List<SymptomReport> last = lastMessage(turn);
        List<SymptomReport> meant = last.size() == 1
                ? last
                : last.stream()
                        .filter(report -> correction.names(report.symptom()))
                        .toList();
        if (meant.size() == 1) {
            return Optional.of(putRight(turn, meant.getFirst(), correction));
        }
        Integer severity = correction.severity();
        return last.isEmpty() || severity == null || correction.region() != null
                ? Optional.empty()
                : Optional.of(askWhich(turn, last, severity));
    }

    /** The side of what was reported a moment ago without one; empty where that is not one thing. */
    public Optional<Said> side(Turn turn, Side side) {
        List<SymptomReport> last = lastMessage(turn);
        return last.size() == 1 && last.getFirst().symptom().side() == null
                ? Optional.of(putRight(turn, last.getFirst(), new Correction(null, side, null)))
                : Optional.empty();
    }

    /** The place that was asked for; empty where nothing of the kind was reported. */
    public Optional<Said> which(Turn turn, WhichReport asked, List<Symptom> named) {
        return named.stream()
                .findFirst()
                .map(symptom -> new Correction(symptom.region(), symptom.side(), asked.severity()))
                .flatMap(correction -> correct(turn, correction));
    }

    /** What the message reported before it was edited counts no more, nor what answers made of it; gives what that was. */
    public List<Symptom> takeBack(Turn turn) {
        LocalDate day = turn.athlete().day(turn.said());
        List<SymptomReport> ofThatDay = log.reports(turn.athlete().id(), day, day);
        Instant said = turn.said().truncatedTo(ChronoUnit.MILLIS);
        return takeBack(turn, at(said, ofThatDay), ofThatDay).stream()
                .map(SymptomReport::symptom)
                .toList();
    }

    private List<SymptomReport> takeBack(Turn turn, List<SymptomReport> told, List<SymptomReport> ofThatDay) {
        told.forEach(report -> log.takeBack(turn.athlete().id(), report, turn.at()));
        List<SymptomReport> answer = ofThatDay.stream()
                .filter(later -> told.stream().anyMatch(report -> isAnswered(report, later)))
                .findFirst()
                .map(answered -> at(answered.at(), ofThatDay))
                .orElse(List.of());
        return answer.isEmpty() ? told : takeBack(turn, answer, ofThatDay);
    }

    private static boolean isAnswered(SymptomReport asked, SymptomReport later) {
        return later.at().isAfter(asked.at())
                && asked.symptom().severity() == null
                && isItsBeginning(asked.symptom(), later.symptom());
    }

    /** All that was told at once. */
    private static List<SymptomReport> at(Instant instant, List<SymptomReport> reports) {
        return reports.stream().filter(report -> report.at().equals(instant)).toList();
    }

    private Said putRight(Turn turn, SymptomReport wrong, Correction correction) {
        SymptomReport right = wrong.of(correction.of(wrong.symptom()));
        if (right.equals(wrong)) {
            return afterReport.say(turn, right.at());
        }
        aMomentAgo(turn)
                .filter(report -> report.equals(wrong) || isItsBeginning(report.symptom(), wrong.symptom()))
                .forEach(report -> log.takeBack(turn.athlete().id(), report, turn.at()));
        log.report(turn.athlete().id(), right);
        return afterReport.say(turn, right.at()).after(SorenessWords.putRight(wrong.symptom(), right.symptom()));
    }

    /** What was said of it before its figure or its side was known is the same report. */
    private static boolean isItsBeginning(Symptom one, Symptom wrong) {
        boolean samePlace = one.region() == wrong.region() && (one.side() == null || one.side() == wrong.side());
        return samePlace && one.isPresent() && (one.severity() == null || one.side() == null);
    }

    private static Said askWhich(Turn turn, List<SymptomReport> last, int severity) {
        ReplyBuilder reply = new ReplyBuilder().say("Which of them is " + severity + "/10?");
        last.stream()
                .map(report -> BodyWords.place(report.symptom()))
                .forEach(place -> reply.button(BodyWords.sentence(place), new Action.Where(place)));
        return turn.ask(reply.build(), new WhichReport(severity));
    }

    /** All that was reported with the last message that reported anything. */
    private List<SymptomReport> lastMessage(Turn turn) {
        List<SymptomReport> reports = aMomentAgo(turn).toList();
        return reports.isEmpty() ? reports : at(reports.getLast().at(), reports);
    }

    private Stream<SymptomReport> aMomentAgo(Turn turn) {
        return log.reports(turn.athlete().id(), turn.today().minusDays(1), turn.today()).stream()
                .filter(report -> !report.at().isBefore(turn.at().minus(A_MOMENT)));
    }
}
