package swivel.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What has been counted. For several threads. */
final class Tally {
    private static final int MOST_EXAMPLES = 5;

    private final List<Long> nanos = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();
    private long answered;
    private long repeatedUnheard;
    private long repeatedHeard;
    private long repeatedTwice;
    private long strange;
    private long edits;
    private long repeatedEdits;

    synchronized void answered(long tookNanos) {
        answered++;
        nanos.add(tookNanos);
        notifyAll();
    }

    /** @param heard whether the bot had got to know that the message had arrived */
    synchronized void repeated(boolean heard) {
        if (heard) {
            repeatedHeard++;
        } else {
            repeatedUnheard++;
        }
    }

    /** Twice in one chat between two kills. */
    synchronized void repeatedTwice() {
        repeatedTwice++;
    }

    synchronized void strange(String text) {
        strange++;
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(text.lines().findFirst().orElse(""));
        }
    }

    synchronized void edited(boolean again) {
        edits++;
        repeatedEdits += again ? 1 : 0;
    }

    synchronized long answers() {
        return answered;
    }

    synchronized long repeatedHeard() {
        return repeatedHeard;
    }

    /** Waits until so many answers have come, and says whether they have. */
    synchronized boolean await(long answers, long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (answered < answers && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        }
        return answered >= answers;
    }

    /** Forgets how long the answers took so far. */
    synchronized void startTiming() {
        nanos.clear();
    }

    /** How long an answer took at most for this share of them, in milliseconds. */
    synchronized double milliseconds(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    synchronized void print(Report report) {
        report.count("answers", answered);
        report.count("repeated where the bot could not know that it had arrived", repeatedUnheard);
        report.count("repeated although the server had answered", repeatedHeard);
        report.mustBeZero("repeated more than once in a chat between two kills", repeatedTwice);
        report.mustBeZero("out of order or not expected " + examples, strange);
        report.count("edits of countdowns", edits);
        report.mustBeZero("edits sent twice", repeatedEdits);
    }
}
