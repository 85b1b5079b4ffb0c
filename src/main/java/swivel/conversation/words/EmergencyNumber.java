package swivel.conversation.words;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number to call, as far as it can be told where somebody is: by their zone, and then by their language. */
public final class EmergencyNumber {
    private static final String ANYWHERE = "your emergency number (112 in Europe, 999 in the UK, 911 in North America)";

    private EmergencyNumber() {}

    /**
     * The number in words.
     *
     * @param zone where the person is, or null
     * @param language the channel's hint, a BCP 47 tag such as {@code en-GB}, or null
     */
    public static String in(@Nullable ZoneId zone, @Nullable String language) {
        String id = zone == null ? "" : zone.getId();
        String country = language == null ? "" : Locale.forLanguageTag(language).getCountry();
        if (id.equals("Europe/London") || id.equals("Europe/Belfast")) {
            return "999";
        }
        if (id.startsWith("Europe/")) {
            return "112";
        }
        if (id.startsWith("Australia/")) {
            return "000";
        }
        if (id.equals("Pacific/Auckland")) {
            return "111";
        }
        boolean northAmerican = country.equals("US") || country.equals("CA");
        return id.startsWith("America/") && northAmerican ? "911" : ANYWHERE;
    }
}
