package swivel.library.writing;

/**
 * Something that was mended.
 *
 * @param file relative to the content folder
 * @param line of the text as it was; 1 where the whole file is meant
 * @param what was done, such as "removed trailing blanks"
 */
public record Repair(String file, int line, String what) {

    /** One line, as compilers print it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
