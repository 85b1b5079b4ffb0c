package swivel.conversation.words;

import java.time.LocalDate;
import swivel.conversation.message.Block.Document;
import swivel.conversation.message.Block.Document.Contents;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;

/** What goes along with the files of somebody's own data. */
public final class ExportWords {
    private ExportWords() {}

    /** @param isPlanned whether there is a plan for the calendar */
    public static Reply files(LocalDate day, boolean isPlanned) {
        ReplyBuilder reply = new ReplyBuilder()
                .say("Here is all that I keep of you. Whoever has these files can read them, so look after them well.")
                .document(document(Contents.JSON, "swivel-" + day + ".json", "Everything, for programs."))
                .document(
                        document(Contents.CSV, "swivel-" + day + ".csv", "The same as one table, for a spreadsheet."));
        if (isPlanned) {
            reply.document(document(
                    Contents.CALENDAR, "swivel-plan-" + day + ".ics", "The next two weeks, for your calendar."));
        }
        return reply.build();
    }

    public static Reply nothingYet() {
        return Reply.of("I keep nothing of you yet, so there is nothing to hand over.");
    }

    private static Document document(Contents contents, String name, String caption) {
        return new Document(contents, name, Text.of(caption));
    }
}
