package swivel.conversation.message;

import java.util.Arrays;
import java.util.List;

/** Words with their emphasis, as a tree; each channel draws it in its own way. */
public record Text(List<Span> spans) {

    public Text {
        spans = List.copyOf(spans);
    }

    /** A piece of text. */
    public sealed interface Span {}

    /** Words as they are. */
    public record Plain(String text) implements Span {}

    /** Words to be seen first. */
    public record Strong(Text text) implements Span {}

    /** Words said in passing. */
    public record Emphasis(Text text) implements Span {}

    public static Text of(String plain) {
        return new Text(List.of(new Plain(plain)));
    }

    public static Text strong(String words) {
        return new Text(List.of(new Strong(of(words))));
    }

    public static Text emphasis(String words) {
        return new Text(List.of(new Emphasis(of(words))));
    }

    public static Text join(Text... parts) {
        return new Text(
                Arrays.stream(parts).flatMap(part -> part.spans().stream()).toList());
    }

    /** The words alone. */
    public String plain() {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(
                    switch (span) {
                        case Plain(String text) -> text;
                        case Strong(Text text) -> text.plain();
                        case Emphasis(Text text) -> text.plain();
                    });
        }
        return words.toString();
    }
}
