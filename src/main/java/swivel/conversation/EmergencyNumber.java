package swivel.conversation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number to call, as far as the channel's language hint tells where somebody is. */
final class EmergencyNumber {
    private EmergencyNumber() {}

    /**
     * The number in words.
     *
     * @param language a BCP 47 tag such as {@code en-GB}, or null
     */
    static String in(@Nullable String language) {
        String country = language == null ? "" : Locale.forLanguageTag(language).getCountry();
        return switch (country) {
            case "GB" -> "999";
            case "US", "CA" -> "911";
            case "AU" -> "000";
            case "NZ" -> "111";
            case "IE", "DE", "FR", "ES", "PT", "IT", "NL", "AT", "BE", "PL", "SE", "DK", "FI", "CZ", "GR" -> "112";
            default -> "your emergency number (112 in Europe, 999 in the UK, 911 in North America)";
        };
    }
}
