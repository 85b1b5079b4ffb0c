package swivel.library.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import swivel.library.Category;
import swivel.library.importing.Exercise.Gap;
import swivel.library.importing.Exercise.Origin;
import swivel.library.importing.ImportReport.SkipReason;

/** An entry of wger's {@code exerciseinfo}. Each has a licence and an author of its own. */
final class Wger {
    private static final int ENGLISH = 2;
    private static final String ENTRIES = "https://wger.de/api/v2/exerciseinfo/";
    private static final String UNKNOWN_AUTHOR = "unknown: the list names nobody";

    private Wger() {}

    static Mapping map(JsonNode entry) {
        Optional<JsonNode> english = StreamSupport.stream(
                        entry.path("translations").spliterator(), false)
                .filter(translation -> translation.path("language").asInt() == ENGLISH)
                .findFirst();
        if (english.isEmpty()) {
            return new Mapping.Unusable(SkipReason.NO_ENGLISH, anyName(entry));
        }
        JsonNode words = english.get();
        String name = Fields.text(words, "name");
        String license = license(entry.path("license"));
        if (license.isEmpty()) {
            return new Mapping.Unusable(SkipReason.NO_LICENCE, name);
        }
        long id = entry.path("id").asLong();
        if (id <= 0) {
            return new Mapping.Unusable(SkipReason.NO_SOURCE, name);
        }
        List<Gap> gaps = new ArrayList<>();
        String author = author(entry, words, gaps);
        int pictures = entry.path("images").size() + entry.path("videos").size();
        if (pictures > 0) {
            gaps.add(new Gap("images", pictures + " left behind: each has a licence of its own; draw your own"));
        }
        boolean stretch = Prose.words(name).stream().anyMatch(word -> word.startsWith("stretch"));
        return new Mapping.Usable(new Exercise(
                name,
                Fields.texts(words.path("aliases"), "alias"),
                new Origin(ExerciseList.WGER, String.valueOf(id), ENTRIES + id + "/", license, author),
                Fields.words(Fields.texts(entry.path("muscles"), "name")),
                stretch,
                stretch ? Category.MOBILITY : null,
                null,
                Fields.words(Fields.texts(entry.path("equipment"), "name")),
                HtmlText.lines(words.path("description").asText("")),
                remarks(entry, words),
                gaps));
    }

    private static String anyName(JsonNode entry) {
        return Fields.texts(entry.path("translations"), "name").stream()
                .findFirst()
                .orElse("");
    }

    /** The licence with its address, as share-alike licences ask for; blank where neither is there. */
    private static String license(JsonNode license) {
        String name = Fields.text(license, "short_name");
        String url = Fields.text(license, "url");
        return name.isEmpty() || url.isEmpty() ? name + url : name + " (" + url + ")";
    }

    private static String author(JsonNode entry, JsonNode words, List<Gap> gaps) {
        Optional<String> author = Stream.of(words, entry)
                .map(from -> Fields.text(from, "license_author"))
                .filter(name -> !name.isEmpty())
                .findFirst();
        if (author.isEmpty()) {
            gaps.add(new Gap(
                    "license-author", "the list names nobody: look the entry up and name whom its licence asks for"));
        }
        return author.orElse(UNKNOWN_AUTHOR);
    }

    private static List<String> remarks(JsonNode entry, JsonNode words) {
        List<String> remarks = new ArrayList<>();
        String part = Fields.text(entry.path("category"), "name");
        if (!part.isEmpty()) {
            remarks.add("part of the body: " + part);
        }
        List<String> others = Fields.texts(entry.path("muscles_secondary"), "name");
        if (!others.isEmpty()) {
            remarks.add("other muscles: " + String.join(", ", others));
        }
        Fields.texts(words.path("notes"), "comment").forEach(note -> remarks.add("a note: " + note));
        return remarks;
    }
}
