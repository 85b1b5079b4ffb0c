package swivel.library.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import swivel.library.linting.Findings;

/** Folders that hold one language each, named by its BCP 47 tag. */
final class LanguageFolders {
    static final String ENGLISH = "en";
    private static final int LONGEST_LANGUAGE = 3;

    private LanguageFolders() {}

    /**
     * The files below a folder such as {@code vocabulary/}, by language. What stands in no folder of a language becomes a
     * finding.
     *
     * @return tag → paths within the language's folder
     */
    static SortedMap<String, List<String>> below(String parent, ContentFolder folder, Findings findings) {
        SortedMap<String, List<String>> files = new TreeMap<>();
        for (String file : folder.files().keySet()) {
            if (file.startsWith(parent)) {
                String within = file.substring(parent.length());
                int slash = within.indexOf('/');
                String tag = within.substring(0, Math.max(0, slash));
                if (isTag(tag)) {
                    files.computeIfAbsent(tag, first -> new ArrayList<>()).add(within.substring(slash + 1));
                } else {
                    String proper = properForm(tag);
                    findings.add(
                            file,
                            1,
                            "'" + tag + "' is no tag of a language",
                            isTag(proper)
                                    ? "rename the folder to '" + proper + "'"
                                    : "put the file into a folder such as " + parent + "de/ or " + parent + "pt-BR/");
                }
            }
        }
        return files;
    }

    private static boolean isTag(String tag) {
        return !tag.isEmpty()
                && tag.equals(properForm(tag))
                && Locale.forLanguageTag(tag).getLanguage().length() <= LONGEST_LANGUAGE;
    }

    private static String properForm(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
        return language.equals("und") ? "" : language;
    }
}
