package swivel.conversation.counsel;

import swivel.coaching.People;
import swivel.coaching.TrainingLog;
import swivel.coaching.Warnings;
import swivel.coaching.guided.Sessions;
import swivel.coaching.measuring.Measurements;
import swivel.conversation.dialogue.Dialogues;

/** Where the coach keeps what it knows. */
public record Stores(
        People people,
        TrainingLog log,
        Warnings warnings,
        Measurements measurements,
        Sessions sessions,
        Dialogues dialogues) {}
