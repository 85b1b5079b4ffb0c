package swivel.conversation.words;

import java.util.Collection;
import java.util.List;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Category;
import swivel.library.Drill;

/** Which drills there are, by what they are for. */
public final class BrowseWords {
    private BrowseWords() {}

    public static Reply of(Collection<Drill> drills) {
        ReplyBuilder reply = new ReplyBuilder()
                .say("I know " + Counts.of(drills.size(), "drill") + ". Send me a name for how it is done.");
        for (Category category : Category.values()) {
            List<Text> names = drills.stream()
                    .filter(drill -> drill.facts().category() == category)
                    .map(Drill::name)
                    .sorted()
                    .map(Text::of)
                    .toList();
            reply.folded(title(category), names);
        }
        return reply.build();
    }

    private static String title(Category category) {
        return switch (category) {
            case RELEASE -> "To ease tension";
            case MOBILITY -> "To stretch and to move further";
            case ACTIVATION -> "To wake the muscles that steer";
            case STABILITY -> "For a steady pelvis";
            case STRENGTH -> "For strength";
            case INTEGRATION -> "Standing and turning";
            case RECOVERY -> "Gentle, for any day";
        };
    }
}
