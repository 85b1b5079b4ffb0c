package swivel.conversation.counsel;

import java.time.Instant;
import java.time.LocalDate;
import swivel.coaching.Acquaintance;
import swivel.coaching.Athlete;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;
import swivel.conversation.words.GroupWords;

/**
 * A group has a zone, a time and a routine of its own, as somebody has of whom nothing else is known. Whatever its
 * members are, feel and do stays out of it.
 */
public final class GroupCounsel {
    private final People people;
    private final Agenda agenda;
    private final Today today;

    GroupCounsel(People people, Agenda agenda, Today today) {
        this.people = people;
        this.agenda = agenda;
        this.today = today;
    }

    /** The same turn with the group in the place of whoever speaks. */
    public Turn ofGroup(Turn turn) {
        PersonId id = idOf(turn.origin().address());
        return turn.with(people.find(id)
                .orElseGet(() -> Athlete.newcomer(id, null, turn.at()).with(Acquaintance.GROUP)));
    }

    public Said show(Turn turn) {
        Athlete group = ofGroup(turn).athlete();
        Routine routine = today.keptRoutine(group, turn.at());
        return turn.say(routine.isAsked() ? GroupWords.routine("Today's routine", routine) : GroupWords.rest());
    }

    /** The routine of this day at the group's time; silence where nothing is asked, or the day is over. */
    public Reply reminder(Athlete group, LocalDate day, Instant now) {
        Routine routine = today.keptRoutine(group, now);
        return day.equals(group.day(now)) && routine.isAsked()
                ? GroupWords.routine("Time for your hips", routine)
                : Reply.silence();
    }

    /** The coach has been let in, or shown the door. */
    public Said member(Turn turn, boolean isIn) {
        Athlete group = ofGroup(turn).athlete();
        if (isIn) {
            agenda.resume(group, turn.at());
            return turn.say(GroupWords.hello());
        }
        agenda.pause(group.id());
        return turn.say(Reply.silence());
    }

    /** Its time, its zone and its routine go with it. Both chats tell of it, and the second finds nothing to do. */
    public Said moved(Turn turn, String chat) {
        Address before = turn.origin().address();
        Address now = new Address(before.channel(), chat, null);
        people.find(idOf(before)).ifPresent(group -> {
            people.rename(group.id(), idOf(now));
            people.find(idOf(now)).ifPresent(renamed -> agenda.arrange(renamed, now, turn.at()));
        });
        return turn.say(Reply.silence());
    }

    private static PersonId idOf(Address address) {
        return new PersonId(address.channel() + ":" + address.chat());
    }
}
