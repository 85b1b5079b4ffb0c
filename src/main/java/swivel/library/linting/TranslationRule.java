package swivel.library.linting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import swivel.library.Article;
import swivel.library.Card;
import swivel.library.Card.Caution;
import swivel.library.Drill;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.Translation;

/** A page in another language says what the English one says: the same figures and warnings, and names of its own. */
final class TranslationRule implements Rule {
    private static final int LONGEST_STEP = 140;
    private static final Pattern FIGURES = Pattern.compile("^[\\d–× ]*");

    @Override
    public void check(Content content, Findings findings) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> questions = new HashMap<>();
        Library english = content.library();
        content.allFacts().forEach(drill -> {
            drill.aliases()
                    .forEach(alias -> names.put(HeardName.of(alias), drill.id().value()));
            names.put(HeardName.of(drill.name()), drill.id().value());
        });
        english.articles()
                .forEach(page -> ask(questions, page.questions(), page.id().value()));
        english.selfTests()
                .forEach(page -> ask(questions, page.questions(), page.id().value()));
        for (Translation translation : english.translations()) {
            for (Drill drill : translation.drills().values()) {
                Page page = page(content, translation, "drills", drill.id().value(), findings);
                page.owns(names, drill.facts().aliases(), "aliases");
                page.owns(names, List.of(drill.name()), "title");
                page.compare(
                        drill.card(), english.drill(drill.id()).orElseThrow().card());
            }
            for (Article article : translation.articles().values()) {
                page(content, translation, "articles", article.id().value(), findings)
                        .owns(questions, article.questions(), "questions");
            }
            for (SelfTest test : translation.selfTests().values()) {
                Page page = page(content, translation, "self-tests", test.id().value(), findings);
                page.owns(questions, test.questions(), "questions");
                page.steps(test.guide().how());
                page.cautions(
                        test.guide().leaveOut(),
                        english.selfTest(test.id()).orElseThrow().guide().leaveOut());
            }
        }
    }

    private static void ask(Map<String, String> owners, List<String> questions, String page) {
        questions.forEach(question -> owners.put(HeardName.of(question), page));
    }

    private static Page page(Content content, Translation translation, String folder, String id, Findings findings) {
        return new Page(
                content, "translations/" + translation.language() + "/" + folder + "/" + id + ".md", id, findings);
    }

    private record Page(Content content, String file, String id, Findings findings) {

        void owns(Map<String, String> owners, List<String> names, String key) {
            for (int i = 0; i < names.size(); i++) {
                String owner = owners.putIfAbsent(HeardName.of(names.get(i)), id);
                if (owner != null && !owner.equals(id)) {
                    findings.add(
                            file,
                            content.lines().of(file, "/" + key + "/" + i),
                            "'" + names.get(i) + "' also leads to " + owner,
                            "keep it in one of the two");
                }
            }
        }

        void compare(Card here, Card english) {
            steps(here.steps());
            cautions(here.leaveOut(), english.leaveOut());
            if (!figures(here.dose()).equals(figures(english.dose()))) {
                fault(
                        here.dose(),
                        "the dose starts with '" + figures(here.dose()) + "', in English with '"
                                + figures(english.dose()) + "'",
                        "write the same figures");
            }
            section("Easier", here.easier(), english.easier());
            section("Harder", here.harder(), english.harder());
            section("Without equipment", here.withoutEquipment(), english.withoutEquipment());
        }

        private static String figures(String dose) {
            Matcher figures = FIGURES.matcher(dose);
            return figures.find() ? figures.group().strip() : "";
        }

        private void section(String heading, @Nullable String here, @Nullable String english) {
            if ((here == null) != (english == null)) {
                boolean lacks = here == null;
                findings.add(
                        file,
                        1,
                        "the section '" + heading + "' stands " + (lacks ? "in English only" : "here only"),
                        lacks ? "translate it" : "write it in English first, or drop it");
            }
        }

        void steps(List<String> steps) {
            for (String step : steps) {
                if (step.length() > LONGEST_STEP) {
                    fault(
                            step,
                            "a step has " + step.length() + " characters: '" + step.substring(0, 30) + "…'",
                            "cut it in two: a step is one line of at most " + LONGEST_STEP);
                }
            }
        }

        void cautions(List<Caution> here, List<Caution> english) {
            Set<String> missing = codes(english);
            missing.removeAll(codes(here));
            missing.forEach(code -> findings.add(
                    file,
                    1,
                    "the English page warns of '" + code + "', this one does not",
                    "add '- `" + code + "` why' where the page says who should leave it out"));
            Set<String> added = codes(here);
            added.removeAll(codes(english));
            added.forEach(code -> findings.add(
                    file,
                    1,
                    "this page warns of '" + code + "', the English one does not",
                    "drop the code, or warn in English as well"));
        }

        private static Set<String> codes(Collection<Caution> cautions) {
            Set<String> codes = new TreeSet<>();
            cautions.forEach(caution -> codes.addAll(caution.conditions()));
            return codes;
        }

        private void fault(String text, String what, String cure) {
            Optional<Passage> passage = Passage.of(file, content.texts().getOrDefault(file, "")).stream()
                    .filter(candidate -> candidate.text().equals(text))
                    .findFirst();
            findings.add(file, passage.map(Passage::line).orElse(1), what, cure);
        }
    }
}
