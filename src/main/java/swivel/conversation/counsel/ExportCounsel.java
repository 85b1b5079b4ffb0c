package swivel.conversation.counsel;

import swivel.coaching.People;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.words.ExportWords;

/** Hands people what is kept of them. */
public final class ExportCounsel {
    private final People people;
    private final Today today;

    ExportCounsel(People people, Today today) {
        this.people = people;
        this.today = today;
    }

    public Said offer(Turn turn) {
        if (people.find(turn.athlete().id()).isEmpty()) {
            return turn.say(ExportWords.nothingYet());
        }
        boolean isPlanned = today.routine(turn.athlete(), turn.at()).withheld() == null;
        return turn.say(ExportWords.files(turn.today(), isPlanned));
    }
}
