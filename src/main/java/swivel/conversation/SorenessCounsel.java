package swivel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.People;
import swivel.coaching.Region;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog;
import swivel.conversation.Dialogue.HowBad;
import swivel.conversation.Dialogue.Where;
import swivel.conversation.Turn.Said;
import swivel.language.SymptomTalk;

/** Hears how somebody feels, asks for what decides, and says what it means for today. */
final class SorenessCounsel {
    private static final List<Region> OFTEN_MEANT = List.of(
            Region.HIP, Region.HIP_FRONT, Region.GROIN, Region.OUTER_HIP, Region.GLUTE, Region.LOWER_BACK, Region.KNEE);

    private final People people;
    private final TrainingLog log;
    private final RoutineCounsel routines;

    SorenessCounsel(People people, TrainingLog log, RoutineCounsel routines) {
        this.people = people;
        this.log = log;
        this.routines = routines;
    }

    Said report(Turn turn, SymptomTalk talk) {
        if (talk.symptoms().isEmpty()) {
            return talk.allClear() ? allClear(turn) : askWhere(turn, talk.severity());
        }
        return report(turn, talk.symptoms());
    }

    /** The figure that was asked for, for the first symptom that lacks one. */
    Said severity(Turn turn, HowBad asked, int severity) {
        List<Symptom> symptoms = new ArrayList<>(asked.symptoms());
        for (int i = 0; i < symptoms.size(); i++) {
            if (lacksSeverity(symptoms.get(i))) {
                symptoms.set(i, symptoms.get(i).withSeverity(severity));
                break;
            }
        }
        return report(turn, symptoms);
    }

    /** The place that was asked for. */
    Said where(Turn turn, Where asked, List<Symptom> symptoms) {
        Integer severity = asked.severity();
        return report(
                turn,
                severity == null
                        ? symptoms
                        : symptoms.stream()
                                .map(symptom -> lacksSeverity(symptom) ? symptom.withSeverity(severity) : symptom)
                                .toList());
    }

    private Said report(Turn turn, List<Symptom> symptoms) {
        for (Symptom symptom : symptoms) {
            if (lacksSeverity(symptom)) {
                return askSeverity(turn, symptom, symptoms);
            }
        }
        people.save(turn.athlete());
        for (Symptom symptom : symptoms) {
            log.report(turn.athlete().id(), new SymptomReport(symptom, turn.today(), turn.at()));
        }
        return routines.afterReport(turn);
    }

    private Said allClear(Turn turn) {
        Athlete athlete = turn.athlete();
        people.save(athlete);
        List<SymptomReport> open = routines.openReports(turn);
        for (SymptomReport report : open) {
            Symptom gone = report.symptom().gone();
            log.report(athlete.id(), new SymptomReport(gone, turn.today(), turn.at()));
        }
        return open.isEmpty() ? turn.say("Good to hear. Today is as planned: /today.") : routines.afterReport(turn);
    }

    private static Said askSeverity(Turn turn, Symptom symptom, List<Symptom> symptoms) {
        ReplyBuilder reply = new ReplyBuilder()
                .say("How bad is it, your " + BodyWords.place(symptom)
                        + ", from 0 (nothing) to 10 (the worst there is)?");
        IntStream.rangeClosed(0, 10)
                .forEach(figure -> reply.button(String.valueOf(figure), new Action.Severity(figure)));
        return turn.ask(reply.build(), new HowBad(symptoms));
    }

    private static Said askWhere(Turn turn, @Nullable Integer severity) {
        ReplyBuilder reply = new ReplyBuilder().say("Where is it? Name the place and the side, such as “left hip”.");
        for (Region region : OFTEN_MEANT) {
            String words = BodyWords.region(region);
            reply.button(BodyWords.sentence(words), new Action.Where(words));
        }
        return turn.ask(reply.build(), new Where(severity));
    }

    private static boolean lacksSeverity(Symptom symptom) {
        return symptom.isPresent() && symptom.severity() == null;
    }
}
