package swivel.conversation.hearing;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import swivel.coaching.WarningSign;

/** A message in words, and what they say whoever speaks and in whatever talk. For one thread at a time. */
public final class Heard {
    private final String words;
    private final Optional<WarningSign> warning;
    private final Supplier<Impression> listener;
    private @Nullable Impression impression;

    /** @param listener finds out what it says beside a warning sign, where that is wanted */
    Heard(String words, Optional<WarningSign> warning, Supplier<Impression> listener) {
        this.words = words;
        this.warning = warning;
        this.listener = listener;
    }

    public String words() {
        return words;
    }

    public Optional<WarningSign> warning() {
        return warning;
    }

    Impression impression() {
        Impression known = impression;
        if (known == null) {
            known = listener.get();
            impression = known;
        }
        return known;
    }
}
