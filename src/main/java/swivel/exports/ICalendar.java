package swivel.exports;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar (RFC 5545): escaped, and folded at 75 bytes. */
final class ICalendar {
    private static final String LINE_END = "\r\n";
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    ICalendar() {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Swivel//Plan//EN");
    }

    /** @param value as it is to stand there */
    ICalendar line(String name, String value) {
        String line = name + ":" + value;
        int bytes = 0;
        for (int sign : line.codePoints().toArray()) {
            String letter = Character.toString(sign);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST_LINE) {
                text.append(LINE_END).append(' ');
                bytes = 1;
            }
            text.append(letter);
            bytes += more;
        }
        text.append(LINE_END);
        return this;
    }

    /** @param words for people, on any number of lines */
    ICalendar words(String name, String words) {
        return line(
                name,
                words.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    /** The whole file; nothing is to be added after it. */
    String end() {
        line("END", "VCALENDAR");
        return text.toString();
    }
}
