package swivel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Counts hits and remembers misses, so that a score that falls says on which messages. */
public final class Score {
    private final List<String> misses = new ArrayList<>();
    private int asked;

    public void count(boolean hit, String miss) {
        asked++;
        if (!hit) {
            misses.add(miss);
        }
    }

    public void isAtLeast(double share) {
        assertThat(asked).as("labels").isPositive();
        assertThat(1 - (double) misses.size() / asked)
                .as("%d of %d missed: %s", misses.size(), asked, misses)
                .isGreaterThanOrEqualTo(share);
    }
}
