package swivel.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters by name, which JDBC does not know.
 *
 * @param text the statement as JDBC wants it
 * @param names in the order of their question marks; a name may come more than once
 */
record Parameters(String text, List<String> names) {
    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    static Parameters of(String text) {
        List<String> names = new ArrayList<>();
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return new Parameters(found.replaceAll("?"), List.copyOf(names));
    }
}
