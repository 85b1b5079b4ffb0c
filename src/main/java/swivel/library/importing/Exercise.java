package swivel.library.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.library.Category;

/**
 * What a list says of an exercise, as clean text.
 *
 * @param muscles the main ones, in the words of the list, lower case
 * @param stretch whether the list or the name calls it a stretch
 * @param category null where the list has nothing like it
 * @param level 1 to 3, or null where the list has none
 * @param equipment in the words of the list, lower case
 * @param lines the instructions, a paragraph each
 * @param remarks what else the list says and a drill has no place for
 * @param gaps what the list itself could not tell
 */
record Exercise(
        String name,
        List<String> aliases,
        Origin origin,
        List<String> muscles,
        boolean stretch,
        @Nullable Category category,
        @Nullable Integer level,
        List<String> equipment,
        List<String> lines,
        List<String> remarks,
        List<Gap> gaps) {

    /**
     * Where the words come from and on what terms.
     *
     * @param id of this entry in the list
     * @param url of this entry, the same in every copy of the list
     */
    record Origin(ExerciseList list, String id, String url, String license, String author) {}

    /**
     * Something that a person has to fill in.
     *
     * @param field of the front matter or the card
     * @param advice what is missing and what to write
     * @param word of the list that was not understood, or null where the list has none
     */
    record Gap(String field, String advice, @Nullable String word) {
        Gap(String field, String advice) {
            this(field, advice, null);
        }
    }
}
