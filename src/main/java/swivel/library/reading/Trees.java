package swivel.library.reading;

import java.util.Optional;

/** Parses the YAML of files. */
@FunctionalInterface
interface Trees {
    /**
     * @param firstLine of the YAML in its file
     * @return empty where it is faulty, which has become a finding
     */
    Optional<YamlTree> parse(String file, String yaml, int firstLine);
}
