package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import swivel.library.Library;
import swivel.library.MotionFlag;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;
import swivel.library.SelfTestId;

/** The self-tests that ship against the figures that they rest on. */
class OurSelfTestsTest {
    private final Library library = Libraries.ours();

    @ParameterizedTest
    @CsvFileSource(resources = "/self-tests.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "")
    void eachSelfTestRecordsWhatItShould(String number, String id, int readings, String figures, String error) {
        SelfTest test = library.selfTest(new SelfTestId(id)).orElseThrow();

        assertThat(test.code()).isEqualTo(number);
        assertThat(test.readings()).as(number).isEqualTo(readings);
        assertThat(test.measures().stream().map(OurSelfTestsTest::row).collect(Collectors.joining("; ")))
                .isEqualTo(figures);
        assertThat(error(test)).isEqualTo(error == null ? "" : error);
    }

    @Test
    void thereAreEight() {
        assertThat(library.selfTests()).hasSize(8);
    }

    @Test
    void nothingIsCalledAbnormal() {
        assertThat(library.selfTests())
                .allSatisfy(test -> assertThat(test.toString())
                        .doesNotContainIgnoringCase("abnormal")
                        .containsIgnoringCase("pain"));
    }

    @Test
    void aScaleNamesEachValue() {
        SelfTest liftOff =
                library.selfTest(new SelfTestId("ninety-ninety-lift-off")).orElseThrow();

        assertThat(liftOff.measures())
                .allSatisfy(measure ->
                        assertThat(measure.scale().get(2 - measure.lowest())).isEqualTo("lifts cleanly"));
    }

    @Test
    void aConditionTakesSelfTestsAwayByTheirFlags() {
        SelfTest hang = library.selfTest(new SelfTestId("bed-edge-hang")).orElseThrow();

        assertThat(hang.flags()).contains(MotionFlag.EXT_END);
        assertThat(library.contraindications(hang))
                .extracting(condition -> condition.code())
                .contains("thr-within-precautions", "hypermobility")
                .doesNotContain("wrist-pain");
    }

    private static String row(Measure measure) {
        return measure.name() + " " + measure.unit().name().toLowerCase(Locale.ROOT)
                + (measure.perSide() ? " L/R " : " ") + measure.lowest() + ".." + measure.highest()
                + comparison(measure);
    }

    private static String comparison(Measure measure) {
        if (measure.band() != null) {
            return " band " + measure.band().from() + ".." + measure.band().to();
        }
        return measure.alikeWithinPercent() == null ? " compare" : " within " + measure.alikeWithinPercent() + " %";
    }

    private static String error(SelfTest test) {
        Integer same = test.exactness().sameBelow();
        return same == null ? "" : same + " and " + test.exactness().realFrom();
    }
}
