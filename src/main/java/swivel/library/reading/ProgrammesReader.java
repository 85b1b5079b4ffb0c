package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import swivel.library.Programme;
import swivel.library.Programmes;
import swivel.library.Quarter;
import swivel.library.SessionPlan;
import swivel.library.linting.Findings;

/**
 * Reads the quarter, the programmes and the sessions.
 *
 * @param parse turns a file into a tree that fits the schema of this name; what does not becomes findings
 */
record ProgrammesReader(
        Map<String, String> files, BiFunction<String, String, Optional<YamlTree>> parse, Findings findings) {

    /** Empty where there is no quarter, or one that cannot be read. */
    Optional<Programmes> read() {
        List<Programme> programmes = folder(ContentFolder.PROGRAMMES, "programme", QuarterReader::programme);
        List<SessionPlan> sessions = folder(ContentFolder.SESSIONS, "session", SessionReader::read);
        Optional<Quarter> quarter = parse.apply(ContentFolder.QUARTER, "quarter")
                .flatMap(tree -> read(ContentFolder.QUARTER, tree, QuarterReader::quarter));
        return quarter.map(whole -> new Programmes(whole, programmes, sessions));
    }

    private <T> List<T> folder(String below, String schema, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (String file : files.keySet()) {
            if (file.startsWith(below)) {
                parse.apply(file, schema)
                        .filter(tree -> isNamedAfterItsId(file, tree))
                        .filter(tree -> isTheOnlyOne(file, tree, owners))
                        .flatMap(tree -> read(file, tree, read))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private <T> Optional<T> read(String file, YamlTree tree, Function<JsonNode, T> read) {
        try {
            return Optional.of(Misfit.at("", () -> read.apply(tree.root())));
        } catch (Misfit misfit) {
            findings.add(
                    file,
                    tree.line(misfit.pointer()),
                    String.valueOf(misfit.getMessage()),
                    "make the figures of this file agree");
            return Optional.empty();
        }
    }

    private boolean isNamedAfterItsId(String file, YamlTree tree) {
        String id = tree.root().get("id").asText();
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        if (!id.equals(name)) {
            findings.add(
                    file,
                    tree.line("/id"),
                    "the id '" + id + "' is not the file's name",
                    "write 'id: " + name + "', or rename the file to " + id + ".yaml");
        }
        return id.equals(name);
    }

    private boolean isTheOnlyOne(String file, YamlTree tree, Map<String, String> owners) {
        String id = tree.root().get("id").asText();
        String owner = owners.putIfAbsent(id, file);
        if (owner != null) {
            findings.add(
                    file,
                    tree.line("/id"),
                    "the id '" + id + "' is also that of " + owner,
                    "delete one of the two, or give it another id and file name");
        }
        return owner == null;
    }
}
