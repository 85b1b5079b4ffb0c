package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import swivel.library.ArticleId;
import swivel.library.Condition;
import swivel.library.DrillId;
import swivel.library.Keyword;
import swivel.library.MotionFlag;
import swivel.library.RedFlagRule;
import swivel.library.Source;
import swivel.library.WrongClaim;

/** Reads the lists that all drills and articles share: conditions, sources, vocabulary, wrong claims. */
final class ListsReader {
    static final String ALL = "ALL";

    /** Within how many words a warning sign is heard where the rule does not say. */
    private static final int NEAR = 25;

    private ListsReader() {}

    static List<Condition> conditions(JsonNode root) {
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode entry : root.get("conditions")) {
            List<String> blocks = DrillReader.texts(entry.get("blocks"));
            Set<DrillId> keeps = new TreeSet<>();
            DrillReader.texts(entry.get("keeps")).forEach(id -> keeps.add(new DrillId(id)));
            JsonNode clearedBy = entry.get("cleared-by");
            JsonNode note = entry.get("note");
            conditions.add(new Condition(
                    entry.get("code").asText(),
                    entry.get("asked-as").asText(),
                    blocks.contains(ALL),
                    flags(blocks),
                    keeps,
                    versions(entry.get("only")),
                    restraints(DrillReader.texts(entry.get("doses"))),
                    clearedBy == null ? null : clearedBy.asText(),
                    care(entry.get("care")),
                    note == null ? null : note.asText()));
        }
        return conditions;
    }

    private static Map<MotionFlag, Condition.Version> versions(@Nullable JsonNode only) {
        Map<MotionFlag, Condition.Version> versions = new EnumMap<>(MotionFlag.class);
        if (only != null) {
            only.properties()
                    .forEach(entry -> versions.put(
                            DrillReader.constant(MotionFlag.class, entry.getKey()),
                            DrillReader.constant(
                                    Condition.Version.class, entry.getValue().asText())));
        }
        return versions;
    }

    private static Set<Condition.Restraint> restraints(List<String> doses) {
        Set<Condition.Restraint> restraints = EnumSet.noneOf(Condition.Restraint.class);
        doses.forEach(dose -> restraints.add(DrillReader.constant(Condition.Restraint.class, dose)));
        return restraints;
    }

    private static Map<MotionFlag, String> care(@Nullable JsonNode care) {
        Map<MotionFlag, String> sentences = new EnumMap<>(MotionFlag.class);
        if (care != null) {
            care.properties()
                    .forEach(entry -> flags(List.of(entry.getKey()))
                            .forEach(
                                    flag -> sentences.put(flag, entry.getValue().asText())));
        }
        return sentences;
    }

    static List<Source> sources(JsonNode root) {
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : root.get("sources").properties()) {
            sources.add(new Source(
                    entry.getKey(),
                    Source.Standing.valueOf(
                            entry.getValue().get("standing").asText().toUpperCase(Locale.ROOT)),
                    entry.getValue().get("cite").asText()));
        }
        return sources;
    }

    static List<WrongClaim> wrongClaims(JsonNode root) {
        List<Keyword> common = keywords(root.get("unless"));
        List<WrongClaim> claims = new ArrayList<>();
        for (JsonNode entry : root.get("claims")) {
            List<List<Keyword>> hear = new ArrayList<>();
            entry.get("hear").forEach(words -> hear.add(keywords(words)));
            List<Keyword> unless = new ArrayList<>(entry.has("unless-only") ? List.of() : common);
            unless.addAll(keywords(entry.get("unless")));
            unless.addAll(keywords(entry.get("unless-only")));
            claims.add(new WrongClaim(
                    entry.get("claim").asText(), entry.get("right").asText(), hear, unless, reply(entry)));
        }
        return claims;
    }

    private static WrongClaim.@Nullable Reply reply(JsonNode claim) {
        return claim.has("tell")
                ? new WrongClaim.Reply(
                        claim.get("tell").asText(),
                        new ArticleId(claim.get("article").asText()))
                : null;
    }

    private static List<Keyword> keywords(@Nullable JsonNode words) {
        return DrillReader.texts(words).stream().map(Keyword::of).toList();
    }

    private static Set<MotionFlag> flags(List<String> blocks) {
        Set<MotionFlag> flags = EnumSet.noneOf(MotionFlag.class);
        blocks.stream()
                .filter(flag -> !flag.equals(ALL))
                .forEach(flag -> flags.add(DrillReader.constant(MotionFlag.class, flag)));
        return flags;
    }

    /** In the order of the file. */
    static List<RedFlagRule> redFlags(JsonNode root) {
        List<RedFlagRule> rules = new ArrayList<>();
        for (JsonNode rule : root.get("signs")) {
            rules.add(new RedFlagRule(
                    rule.get("sign").asText(),
                    rule.get("tier").asText(),
                    rule.get("source").asText(),
                    rule.path("near").asInt(NEAR),
                    rule.path("though-over").asBoolean(),
                    DrillReader.texts(rule.get("hear")).stream()
                            .map(way -> List.of(way.split(" \\+ ")))
                            .toList(),
                    DrillReader.texts(rule.get("unless"))));
        }
        return rules;
    }

    /** Meaning → phrases. */
    static Map<String, List<String>> lexicon(JsonNode root) {
        Map<String, List<String>> lexicon = new LinkedHashMap<>();
        root.properties().forEach(entry -> lexicon.put(entry.getKey(), DrillReader.texts(entry.getValue())));
        return lexicon;
    }
}
