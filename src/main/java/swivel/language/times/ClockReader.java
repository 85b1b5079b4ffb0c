package swivel.language.times;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import swivel.language.times.ClockForm.Face;
import swivel.language.times.ClockForm.Kind;

/** Finds the times of day in a sentence and judges which of them are meant as such. */
final class ClockReader {
    /** In a general message an hour beyond this is no slip but another kind of number, as in "90:90". */
    private static final int NO_SLIP = 30;

    private static final int CONTEXT = 24;

    private static final Pattern AT = pattern(
            "(?:\\bat|@)(?: about| around| approximately| exactly| maybe| like)? ?$|\\bat \\S+ or $|\\bbetween \\d+:\\d+ and $");
    private static final Pattern AFTER_A_REMINDER =
            pattern("\\b(?:to|for|by|around|about|from|before|after|till|until|me|reminders?|it|time|daily|alarm|week|"
                    + WeekdayReader.WORDS + ") ?,? ?$");
    private static final Pattern RANGE_BEFORE = pattern("\\d ?(?:[-–]|to) ?$");
    private static final Pattern RANGE_AFTER = pattern(" ?(?:[-–]|to) ?\\d");

    /** After "at one" anything else makes it "at one height" or "at one go". */
    private static final Pattern GOES_ON =
            pattern(" (?!(?:in|on|to|every|each|please|today|tomorrow|this|or|and|for|not|except|but|"
                    + WeekdayReader.WORDS + ")\\b)\\w");

    private static final Pattern SEVERITY =
            pattern("\\b(?:pain|sore|ache|aching|hurt|tight|stiff|severity|intensity|level|scale)");
    private static final Pattern FIGURES_WITH_MINUTES = pattern("\\d{1,2}\\D?\\d{2}");
    private static final Pattern FILLERS =
            pattern("(?:\\W|\\b(?:on|every|each|and|not|except|please|ok|okay|yes|" + WeekdayReader.WORDS + ")\\b)*+");

    /**
     * A time that was found.
     *
     * @param times none where no clock shows it, two for "half seven"
     * @param meant whether it is meant as a time rather than as some other number
     */
    record Mention(String said, int start, List<LocalTime> times, boolean meant) {}

    private final String sentence;
    private final boolean aboutReminder;
    private final boolean aboutSeverity;
    private final Optional<DayPart> partOfDay;

    /**
     * @param sentence with single spaces
     * @param aboutReminder whether the message speaks of a reminder: a bare figure then is likelier to be a time
     */
    ClockReader(String sentence, boolean aboutReminder) {
        this.sentence = sentence;
        this.aboutReminder = aboutReminder;
        aboutSeverity = SEVERITY.matcher(sentence).find();
        partOfDay = DayPart.onlyOneIn(sentence);
    }

    /** In the order of the sentence. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        StringBuilder unread = new StringBuilder(sentence);
        for (ClockForm form : ClockForm.ALL) {
            form.pattern()
                    .matcher(unread.toString())
                    .results()
                    .forEach(said -> form.reading().apply(said).ifPresent(face -> {
                        mentions.add(mention(face, said));
                        blank(unread, said);
                    }));
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private static void blank(StringBuilder text, MatchResult said) {
        for (int at = said.start(); at < said.end(); at++) {
            text.setCharAt(at, '\0');
        }
    }

    private Mention mention(Face face, MatchResult said) {
        String before = sentence.substring(Math.max(0, said.start() - CONTEXT), said.start());
        String after = sentence.substring(said.end(), Math.min(sentence.length(), said.end() + CONTEXT));
        Optional<DayPart> next = DayPart.following(after);
        boolean contradiction =
                next.filter(part -> part.contradicts(face.hour())).isPresent();
        List<LocalTime> times = contradiction ? List.of() : times(face, next.or(() -> partOfDay));
        boolean certain = face.certain() || next.isPresent();
        boolean meant = certain || isLed(face, said.group(), before, after) || isAlone(said);
        boolean slip = aboutReminder || (certain && face.hour() < NO_SLIP);
        return new Mention(said.group(), said.start(), times, meant && (slip || !times.isEmpty()));
    }

    private boolean isLed(Face face, String said, String before, String after) {
        if (RANGE_BEFORE.matcher(before).find() || RANGE_AFTER.matcher(after).lookingAt()) {
            return false;
        }
        if (Character.isLetter(said.charAt(0)) && GOES_ON.matcher(after).lookingAt()) {
            return false;
        }
        boolean at = AT.matcher(before).find();
        boolean score = aboutSeverity && face.minutes() == 0 && face.hour() <= 10;
        return aboutReminder ? at || AFTER_A_REMINDER.matcher(before).find() : at && !score;
    }

    /** "730" and "7.30 on weekdays" are times where the sentence says nothing else; "7" is an answer to something. */
    private boolean isAlone(MatchResult said) {
        return FIGURES_WITH_MINUTES.matcher(said.group()).matches()
                && FILLERS.matcher(sentence.substring(0, said.start())).matches()
                && FILLERS.matcher(sentence.substring(said.end())).matches();
    }

    private static List<LocalTime> times(Face face, Optional<DayPart> part) {
        boolean onTheClock = face.hour() < 24 || (face.hour() == 24 && face.minutes() <= 0);
        if (!onTheClock || Math.abs(face.minutes()) > 59) {
            return List.of();
        }
        Optional<DayPart> shift = face.kind() == Kind.NAMED ? Optional.empty() : part;
        int hour = shift.map(known -> known.hour(face.hour())).orElse(face.hour()) % 24;
        LocalTime time = shifted(hour, face.minutes(), shift);
        return face.kind() == Kind.HALF ? List.of(shifted(hour, -30, shift), time) : List.of(time);
    }

    /** "Quarter to one" is after noon where nothing else was said. */
    private static LocalTime shifted(int hour, int minutes, Optional<DayPart> part) {
        LocalTime time = LocalTime.of(hour, 0).plusMinutes(minutes);
        return part.isEmpty() && hour == 1 && minutes < 0 ? time.plusHours(12) : time;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
