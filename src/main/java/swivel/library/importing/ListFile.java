package swivel.library.importing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import swivel.library.importing.Importer.Progress;

/** The entries of a list's file, one after the other; no more than one of them is in memory. */
final class ListFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MEGABYTE = 1 << 20;
    private static final long MOST_BYTES = 100 * MEGABYTE;

    private final JsonParser json;
    private final MeteredInput in;
    private final long size;
    private final Consumer<JsonNode> entries;
    private final Progress progress;
    private int count;

    private ListFile(JsonParser json, MeteredInput in, long size, Consumer<JsonNode> entries, Progress progress) {
        this.json = json;
        this.in = in;
        this.size = size;
        this.entries = entries;
        this.progress = progress;
    }

    /** The file is not such a list. */
    static final class UnusableException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String cure;

        UnusableException(String fault, String cure) {
            super(fault);
            this.cure = cure;
        }

        String cure() {
            return cure;
        }
    }

    /** Hands over every entry of the list, whatever its type. */
    static void read(Path file, ExerciseList list, Consumer<JsonNode> entries, Progress progress) throws IOException {
        long size = size(file);
        try (MeteredInput in = new MeteredInput(Files.newInputStream(file));
                JsonParser json = JSON.createParser(in)) {
            try {
                new ListFile(json, in, size, entries, progress).read(list);
            } catch (JsonProcessingException notJson) {
                throw unusable(notJson, json.currentLocation());
            }
            progress.at(size, size);
        }
    }

    private static UnusableException unusable(JsonProcessingException notJson, JsonLocation place) {
        if (notJson instanceof JsonEOFException) {
            return new UnusableException(
                    "the file ends in the middle, at line " + place.getLineNr(),
                    "download it again and check its size");
        }
        return new UnusableException(
                "the file is not JSON at line " + place.getLineNr() + ", column " + place.getColumnNr() + ": "
                        + notJson.getOriginalMessage(),
                "save the list's raw JSON as UTF-8, not the web page that shows it");
    }

    private static long size(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableException(
                    Files.exists(file) ? "this is not a file" : "there is no such file", "name the saved JSON file");
        }
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new UnusableException(
                    "the file has " + size / MEGABYTE + " MB", "name the list itself: those known have a few MB");
        }
        return size;
    }

    private void read(ExerciseList list) throws IOException {
        JsonToken first = next();
        if (first == null) {
            throw new UnusableException("the file is empty", "download the list again");
        }
        switch (list) {
            case FREE_EXERCISE_DB -> freeExerciseDb(first);
            case WGER -> wger(first);
        }
        if (count == 0) {
            throw new UnusableException("there is no exercise in the file", "download the list again");
        }
        if (next() != null) {
            throw new UnusableException(
                    "something follows after the list, at line "
                            + json.currentLocation().getLineNr(),
                    "keep one list in a file");
        }
    }

    private void freeExerciseDb(JsonToken first) throws IOException {
        if (first != JsonToken.START_ARRAY) {
            throw new UnusableException(
                    "the file is not an array of exercises",
                    "name the list's dist/exercises.json; for a page of exerciseinfo use wger");
        }
        entries();
    }

    private void wger(JsonToken first) throws IOException {
        if (first == JsonToken.START_ARRAY) {
            while (next() != JsonToken.END_ARRAY) {
                page();
            }
        } else {
            page();
        }
    }

    private void page() throws IOException {
        boolean hasResults = false;
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (next() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                if (next() == JsonToken.START_ARRAY && field.equals("results")) {
                    hasResults = true;
                    entries();
                } else {
                    json.skipChildren();
                }
            }
        }
        if (!hasResults) {
            throw new UnusableException(
                    "there is no page with 'results' at line "
                            + json.currentLocation().getLineNr(),
                    "save what /api/v2/exerciseinfo/ answers, or an array of such pages; for an array of exercises use "
                            + "free-exercise-db");
        }
    }

    private void entries() throws IOException {
        while (next() != JsonToken.END_ARRAY) {
            JsonNode entry = JSON.readTree(json);
            count++;
            entries.accept(entry);
            progress.at(Math.min(in.count(), size), size);
        }
    }

    private JsonToken next() throws IOException {
        in.startEntry(count + 1);
        return json.nextToken();
    }
}
