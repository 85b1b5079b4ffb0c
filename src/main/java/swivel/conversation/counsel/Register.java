package swivel.conversation.counsel;

import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.People;
import swivel.coaching.PersonId;

/** Keeps what is known of people, and when the coach speaks to them first. */
final class Register {
    private final People people;
    private final Agenda agenda;

    Register(People people, Agenda agenda) {
        this.people = people;
        this.agenda = agenda;
    }

    /** Keeps the athlete as they are now. */
    Turn keep(Turn turn, Athlete athlete) {
        people.save(athlete);
        agenda.arrange(athlete, turn.origin().address(), turn.at());
        return turn.with(athlete);
    }

    /** Whoever has something noted is known from then on. */
    void keep(Turn turn) {
        keep(turn, turn.athlete());
    }

    /** As they were kept last. */
    Optional<Athlete> find(PersonId person) {
        return people.find(person);
    }
}
