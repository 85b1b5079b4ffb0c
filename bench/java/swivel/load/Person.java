package swivel.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who goes through the {@link Talk} and looks at what comes back. Answers come in the order of the lines; one that
 * is like the answer before is a repetition. For several threads.
 */
final class Person {
    private static final String REMINDER = "Time for your hips";
    /** On some days it comes beside the reminder, in two messages. */
    private static final List<String> WEEKLY_NOTE = List.of("Your week", "How it has felt");

    private static final int NONE = -1;

    private final long first;
    private final Tally tally;
    private final Deque<Long> waitingSince = new ArrayDeque<>();
    private final Map<String, String> edits = new HashMap<>();
    private long lines;
    private long answers;
    private boolean training;
    private boolean answerHeard = true;
    private boolean reminderHeard = true;
    private int reminders;
    private int killsAtRepetition = NONE;

    /** @param first the line with which this person begins */
    Person(long first, Tally tally) {
        this.first = first;
        this.tally = tally;
    }

    /** What this person says next. */
    synchronized String speak(long now) {
        waitingSince.add(now);
        return Talk.line(first + lines++).words();
    }

    /** From now on only the edits are looked at. */
    synchronized void train() {
        training = true;
    }

    synchronized void receive(String text, boolean heard, long now, int kills) {
        if (training || WEEKLY_NOTE.stream().anyMatch(text::startsWith)) {
            return;
        }
        if (text.startsWith(REMINDER)) {
            if (reminders++ > 0) {
                repeated(reminderHeard, kills);
            }
            reminderHeard = heard;
        } else if (answers < lines && text.startsWith(Talk.line(first + answers).answered())) {
            answers++;
            answerHeard = heard;
            tally.answered(now - waitingSince.removeFirst());
        } else if (answers > 0 && text.startsWith(Talk.line(first + answers - 1).answered())) {
            repeated(answerHeard, kills);
            answerHeard = heard;
        } else {
            tally.strange(text);
        }
    }

    private void repeated(boolean heard, int kills) {
        tally.repeated(heard);
        if (heard && killsAtRepetition == kills) {
            tally.repeatedTwice();
        }
        killsAtRepetition = heard ? kills : killsAtRepetition;
    }

    /** A message of the bot gets other words. */
    synchronized void edited(String message, String text) {
        tally.edited(text.equals(edits.put(message, text)));
    }

    synchronized long unanswered() {
        return lines - answers;
    }

    synchronized int reminders() {
        return reminders;
    }

    synchronized long reports() {
        return Talk.reports(first, lines);
    }
}
