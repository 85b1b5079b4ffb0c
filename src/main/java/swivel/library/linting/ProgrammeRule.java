package swivel.library.linting;

import java.util.List;
import java.util.Optional;
import swivel.library.Programme;
import swivel.library.ProgrammeId;
import swivel.library.Programmes;
import swivel.library.Quarter;
import swivel.library.SelfTestId;
import swivel.library.SessionId;
import swivel.library.SessionPlan;
import swivel.library.SessionPlan.Kind;

/** The quarter and the programmes name what is there, and each kind of day gets a session of its kind. */
final class ProgrammeRule implements Rule {
    private static final String QUARTER = "quarter.yaml";

    @Override
    public void check(Content content, Findings findings) {
        Programmes programmes = content.library().programmes();
        programmes.all().forEach(programme -> new Days(content, findings, programme).check());
        quarter(content, programmes, findings);
    }

    private static void quarter(Content content, Programmes programmes, Findings findings) {
        Quarter quarter = programmes.quarter();
        ProgrammeId usual = quarter.usual();
        if (programmes.programme(usual).isEmpty()) {
            findings.add(
                    QUARTER,
                    content.lines().of(QUARTER, "/usual"),
                    "there is no programme '" + usual + "'",
                    "name a file of programmes/");
        }
        List<SelfTestId> tests = quarter.tests().selfTests();
        for (int i = 0; i < tests.size(); i++) {
            if (content.library().selfTest(tests.get(i)).isEmpty()) {
                findings.add(
                        QUARTER,
                        content.lines().of(QUARTER, "/tests/self-tests/" + i),
                        "there is no finished self-test '" + tests.get(i) + "'",
                        "name a file of self-tests/ that is no draft");
            }
        }
        for (int i = 0; i < quarter.blocks().size(); i++) {
            WordsOfPlans.check(QUARTER, "/blocks/" + i, quarter.blocks().get(i).says(), content, findings);
        }
    }

    private record Days(Content content, Findings findings, Programme programme) {
        void check() {
            WordsOfPlans.check(content.file(programme.id()), "", programme.says(), content, findings);
            trains("full", programme.full());
            trains("daily", programme.daily());
            session("recovery", programme.recovery())
                    .filter(session -> session.kind() != Kind.RECOVERY)
                    .ifPresent(session -> fault(
                            "recovery",
                            "'" + session.id() + "' trains, and this day is for recovery",
                            "name a session with 'kind: recovery'"));
            for (int i = 0; i < programme.also().size(); i++) {
                session("also/" + i, programme.also().get(i));
            }
        }

        private void trains(String key, SessionId id) {
            session(key, id)
                    .filter(session -> session.kind() == Kind.RECOVERY)
                    .ifPresent(session -> fault(
                            key,
                            "'" + id + "' is for recovery, and this day trains",
                            "name a session with 'kind: training'"));
        }

        private Optional<SessionPlan> session(String key, SessionId id) {
            Optional<SessionPlan> session = content.library().programmes().session(id);
            if (session.isEmpty()) {
                fault(key, "there is no session '" + id + "'", "name a file of sessions/");
            }
            return session;
        }

        private void fault(String key, String what, String cure) {
            String file = content.file(programme.id());
            findings.add(file, content.lines().of(file, "/" + key), what, cure);
        }
    }
}
