package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.report;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.Region;
import swivel.coaching.SymptomReport;

/** Beside severe pain warning signs are asked about, once for each report. */
class SevereReportTest {
    @ParameterizedTest
    @CsvSource({"5, 0, false", "6, 0, true", "10, 0, true", "6, 999999, true", "6, 1000000, false"})
    void signsAreAskedAboutWhereTheReportOfThisMillisecondIsSevere(int severity, long nanosLater, boolean asked) {
        SymptomReport report = report(MONDAY_1, Region.HIP, severity);
        Instant reported = report.at().plusNanos(nanosLater);

        assertThat(Judged.judge(MONDAY_1, report).asksAboutSigns(reported)).isEqualTo(asked);
    }
}
