package swivel.library.linting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import swivel.library.Card;
import swivel.library.Card.Caution;
import swivel.library.Library;
import swivel.library.Translation;

/** A page in another language says what the English one says: the same sections, figures and warnings. */
final class TranslationRule implements Rule {
    private static final Pattern FIGURES = Pattern.compile("^[\\d–× ]*");

    @Override
    public void check(Content content, Findings findings) {
        Library english = content.library();
        for (Translation translation : english.translations()) {
            translation.drills().forEach((id, drill) -> {
                Page page = new Page(content, TranslatedPage.of(translation, TranslatedPage.DRILLS, id), findings);
                page.compare(drill.card(), english.drill(id).orElseThrow().card());
            });
            translation.selfTests().forEach((id, test) -> {
                Page page = new Page(content, TranslatedPage.of(translation, TranslatedPage.SELF_TESTS, id), findings);
                page.steps(test.guide().how());
                page.cautions(
                        test.guide().leaveOut(),
                        english.selfTest(id).orElseThrow().guide().leaveOut());
            });
        }
    }

    private record Page(Content content, TranslatedPage place, Findings findings) {

        void compare(Card here, Card english) {
            steps(here.steps());
            cautions(here.leaveOut(), english.leaveOut());
            dose(here.dose(), english.dose());
            section("Easier", here.easier(), english.easier());
            section("Harder", here.harder(), english.harder());
            section("Without equipment", here.withoutEquipment(), english.withoutEquipment());
        }

        private void dose(String here, String english) {
            if (!figures(here).equals(figures(english))) {
                findings.add(
                        place.file(),
                        lineOf(here),
                        "the dose starts with '" + figures(here) + "', in English with '" + figures(english) + "'",
                        "write the same figures");
            }
        }

        private static String figures(String dose) {
            Matcher figures = FIGURES.matcher(dose);
            return figures.find() ? figures.group().strip() : "";
        }

        private void section(String heading, @Nullable String here, @Nullable String english) {
            if (here == null && english != null) {
                fault("the section '" + heading + "' stands in English only", "translate it");
            } else if (here != null && english == null) {
                fault("the section '" + heading + "' stands here only", "write it in English first, or drop it");
            }
        }

        void steps(List<String> steps) {
            steps.stream()
                    .filter(step -> step.length() > CardRule.LONGEST_STEP)
                    .forEach(step ->
                            findings.add(place.file(), lineOf(step), CardRule.fault(step), CardRule.CURE_OF_A_STEP));
        }

        void cautions(List<Caution> here, List<Caution> english) {
            Set<String> missing = codes(english);
            missing.removeAll(codes(here));
            missing.forEach(code -> fault(
                    "the English page warns of '" + code + "', this one does not",
                    "add '- `" + code + "` why' where the page says who should leave it out"));
            Set<String> added = codes(here);
            added.removeAll(codes(english));
            added.forEach(code -> fault(
                    "this page warns of '" + code + "', the English one does not",
                    "drop the code, or warn in English as well"));
        }

        private static Set<String> codes(List<Caution> cautions) {
            Set<String> codes = new TreeSet<>();
            cautions.forEach(caution -> codes.addAll(caution.conditions()));
            return codes;
        }

        private void fault(String what, String cure) {
            findings.add(place.file(), 1, what, cure);
        }

        private int lineOf(String text) {
            Optional<Passage> passage = Passage.of(place.file(), content.text(place.file())).stream()
                    .filter(candidate -> candidate.text().equals(text))
                    .findFirst();
            return passage.map(Passage::line).orElse(1);
        }
    }
}
