package swivel.conversation.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A part of a reply. */
public sealed interface Block {

    /** A line that names what follows. */
    record Heading(Text text) implements Block {}

    record Paragraph(Text text) implements Block {}

    /** Things to do, in their order: drawn with numbers. */
    record Steps(List<Text> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** Things side by side: drawn with bullets. */
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Phases that follow each other without anybody doing anything. The channel counts: it draws the message that holds
     * this anew as often as it likes, and leaves it alone once another message with a countdown has come.
     *
     * @param phases in their order; none where there is nothing to count
     * @param over what is shown when the last phase is over
     * @param inPlace whether the message takes the place of the one with the last countdown, rather than following it
     */
    record Countdown(Clock clock, List<Phase> phases, Text over, boolean inPlace) implements Block {
        public Countdown {
            phases = List.copyOf(phases);
        }

        /** A stretch of time and what it is for. */
        public record Phase(Text words, int seconds) {}

        /** Whether time passes. */
        public sealed interface Clock {}

        public record Running(Instant began) implements Clock {}

        /** It stands after this many seconds. */
        public record Standing(int seconds) implements Clock {}

        /** Where it is at an instant: in a phase with this many of its seconds left. */
        public record Moment(Phase phase, int left) {}

        public boolean isRunning() {
            return clock instanceof Running && !phases.isEmpty();
        }

        /** Empty where the last phase is over. */
        public Optional<Moment> at(Instant now) {
            long passed = switch (clock) {
                case Running(Instant began) ->
                    Math.max(0, Duration.between(began, now).toSeconds());
                case Standing(int seconds) -> seconds;
            };
            for (Phase phase : phases) {
                if (passed < phase.seconds()) {
                    return Optional.of(new Moment(phase, Math.toIntExact(phase.seconds() - passed)));
                }
                passed -= phase.seconds();
            }
            return Optional.empty();
        }
    }

    /** Not to be seen: the countdown that was shown last is over and done with. */
    record CountdownEnded() implements Block {}

    /** A part that may be folded away until it is wanted. */
    record Folded(Text title, List<Block> blocks) implements Block {
        public Folded {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Here a place can be shared, where the channel has a way to.
     *
     * @param label of what shares it
     */
    record PlaceKey(String label) implements Block {}

    /** No place is asked for any more: what comes before stands for itself, and what shared a place goes with it. */
    record PlaceKeyAway() implements Block {}

    /**
     * Something drawn. What follows it belongs to it, and may be shown below it.
     *
     * @param subject what there is to be drawn; only who draws it looks into it
     * @param caption what it shows, with the figures that matter most
     * @param lines the same in lines of letters of one width, for where no picture can be shown
     */
    record Picture(swivel.pictures.Picture subject, Text caption, List<String> lines) implements Block, Attached {
        public Picture {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A file to keep. What is in it is found when it is sent, so that nothing of it lies about.
     *
     * @param name of the file, with its ending
     * @param caption what it is for
     */
    record Document(Contents contents, String name, Text caption) implements Block, Attached {

        /** What there is to be had as a file. */
        public enum Contents {
            /** Everything that is kept of the person, for programs. */
            JSON,
            /** The same as one table. */
            CSV,
            /** The plan of the coming two weeks as iCalendar. */
            CALENDAR
        }
    }

    /** What a message can carry beside its words; it is made when the message is sent. */
    sealed interface Attached permits Picture, Document {}
}
