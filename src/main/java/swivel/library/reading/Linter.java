package swivel.library.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.library.Article;
import swivel.library.Card;
import swivel.library.Card.Caution;
import swivel.library.Condition;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Checks what no single file can show: links, chains, aliases, doses and cautions against the facts they speak of. */
final class Linter {
    private static final int LONGEST_STEP = 140;
    private static final int FEWEST_WORDS = 150;
    private static final int MOST_WORDS = 400;

    private final Library library;
    private final Map<String, YamlTree> lines;
    private final Findings findings;

    /** @param lines front matter by file */
    Linter(Library library, Map<String, YamlTree> lines, Findings findings) {
        this.library = library;
        this.lines = lines;
        this.findings = findings;
    }

    void check() {
        List<DrillFacts> all = new ArrayList<>(library.drafts());
        library.drills().forEach(drill -> all.add(drill.facts()));
        all.forEach(this::checkLinks);
        checkAliases(all);
        library.drills().forEach(this::checkCard);
        library.articles().forEach(this::checkArticle);
        checkConditions();
    }

    private void checkLinks(DrillFacts drill) {
        checkLink(drill, "easier", drill.easier());
        checkLink(drill, "harder", drill.harder());
        checkLink(drill, "pair", drill.pair());
        checkSources("drills/" + drill.id() + ".md", line(drill, "sources"), drill.sources());
        if (drill.harder() != null) {
            library.facts(drill.harder())
                    .filter(harder -> harder.level() < drill.level())
                    .ifPresent(harder -> fault(
                            drill,
                            "harder",
                            "the harder '" + harder.id() + "' is level " + harder.level() + ", this is level "
                                    + drill.level(),
                            "link to a drill of the same or a higher level, or correct a level"));
        }
        checkChain(drill);
    }

    private void checkLink(DrillFacts drill, String key, @Nullable DrillId target) {
        if (target != null && library.facts(target).isEmpty()) {
            fault(drill, key, "there is no drill '" + target + "'", "name a file of drills/, or write it as a draft");
        }
    }

    private void checkChain(DrillFacts start) {
        Set<DrillId> seen = new LinkedHashSet<>();
        DrillId at = start.id();
        while (at != null && seen.add(at)) {
            at = library.facts(at).map(DrillFacts::harder).orElse(null);
        }
        if (start.id().equals(at)) {
            fault(start, "harder", "the harder variants lead in a circle: " + seen, "cut the circle at one of them");
        }
    }

    private void checkAliases(List<DrillFacts> all) {
        Map<String, DrillFacts> owners = new HashMap<>();
        for (DrillFacts drill : all) {
            Map<String, String> names = new LinkedHashMap<>();
            drill.aliases().forEach(alias -> names.putIfAbsent(bare(alias), alias));
            names.putIfAbsent(bare(drill.name()), drill.name());
            names.forEach((bare, name) -> {
                DrillFacts owner = owners.putIfAbsent(bare, drill);
                if (owner != null) {
                    fault(drill, "aliases", "'" + name + "' also names " + owner.id(), "keep it in one of the two");
                }
            });
        }
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void checkCard(Drill drill) {
        Card card = drill.card();
        for (String step : card.steps()) {
            if (step.length() > LONGEST_STEP) {
                fault(
                        drill.facts(),
                        "",
                        "a step has " + step.length() + " characters: '" + step.substring(0, 30) + "…'",
                        "cut it in two: a step is one line of at most " + LONGEST_STEP);
            }
        }
        DoseText.disagreement(drill.facts().dose(), card.dose())
                .ifPresent(what -> fault(drill.facts(), "dose", what, "make the text and the front matter agree"));
        if (drill.facts().easier() != null && card.easier() == null) {
            fault(drill.facts(), "easier", "the link has no section 'Easier'", "say when to take the easier drill");
        }
        if (drill.facts().harder() != null && card.harder() == null) {
            fault(drill.facts(), "harder", "the link has no section 'Harder'", "say when to take the harder drill");
        }
        if (drill.facts().sources().isEmpty()) {
            fault(drill.facts(), "", "the drill names no source", "add 'sources:' with a key of sources.yaml");
        }
        checkCautions(drill);
    }

    private void checkCautions(Drill drill) {
        Set<String> spokenOf = drill.card().leaveOut().stream()
                .map(Caution::conditions)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> needed = library.contraindications(drill.facts()).stream()
                .filter(condition -> !condition.blocksAll())
                .map(Condition::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String code : needed) {
            if (!spokenOf.contains(code)) {
                fault(
                        drill.facts(),
                        "motion-flags",
                        "'" + code + "' takes this drill away, and no sentence says so",
                        "add '- `" + code + "` why' under 'Leave it out'");
            }
        }
        for (String code : spokenOf) {
            if (!needed.contains(code)) {
                fault(
                        drill.facts(),
                        "motion-flags",
                        "'Leave it out' speaks of '" + code + "', which blocks none of the drill's flags",
                        "drop the code, or add the flag");
            }
        }
    }

    private void checkArticle(Article article) {
        String file = "articles/" + article.id() + ".md";
        long words = article.paragraphs().stream()
                .mapToLong(paragraph -> paragraph.split("\\s+").length)
                .sum();
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            findings.add(
                    file,
                    1,
                    "the article has " + words + " words",
                    "write " + FEWEST_WORDS + " to " + MOST_WORDS + ": it is read on a phone");
        }
        for (DrillId drill : article.drills()) {
            if (library.facts(drill).isEmpty()) {
                findings.add(file, 1, "there is no drill '" + drill + "'", "name a file of drills/");
            }
        }
        checkSources(file, 1, article.sources());
    }

    private void checkSources(String file, int line, List<String> keys) {
        for (String key : keys) {
            if (library.source(key).isEmpty()) {
                findings.add(file, line, "there is no source '" + key + "'", "add it to sources.yaml, or mend the key");
            }
        }
    }

    private void checkConditions() {
        for (Condition condition : library.conditions()) {
            for (DrillId kept : condition.keeps()) {
                if (library.facts(kept).isEmpty()) {
                    findings.add(
                            ContentFolder.CONDITIONS,
                            1,
                            "'" + condition.code() + "' keeps '" + kept + "', which is no drill",
                            "name a file of drills/");
                }
            }
        }
    }

    private void fault(DrillFacts drill, String key, String what, String cure) {
        findings.add("drills/" + drill.id() + ".md", line(drill, key), what, cure);
    }

    private int line(DrillFacts drill, String key) {
        YamlTree yaml = lines.get("drills/" + drill.id() + ".md");
        return yaml == null || key.isEmpty() ? 1 : yaml.line("/" + key);
    }
}
