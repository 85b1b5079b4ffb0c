package swivel.language.settings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;
import swivel.library.SessionId;

/** The things, programmes and sessions that a message names. */
final class NamedThings {
    private final PhraseBook<Equipment> equipment;
    private final PhraseBook<ProgrammeId> programmes;
    private final PhraseBook<SessionId> sessions;

    /** @throws VocabularyException if the vocabulary names a thing that does not exist */
    NamedThings(Wording wording) {
        this.equipment = wording.book("equipment", Equipment.class);
        this.programmes = wording.book("programmes", ProgrammeId::new);
        this.sessions = wording.book("sessions", SessionId::new);
    }

    Set<Equipment> things(Utterance utterance) {
        return equipment.longest(utterance).stream()
                .map(Mention::meaning)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Equipment.class)));
    }

    /** The programme that is named, or whose purpose is; empty where none is, or several are. */
    Optional<ProgrammeId> programme(Utterance utterance) {
        return only(programmes, utterance);
    }

    /** The session that is named; empty where none is, or several are. */
    Optional<SessionId> session(Utterance utterance) {
        return only(sessions, utterance);
    }

    private static <M> Optional<M> only(PhraseBook<M> book, Utterance utterance) {
        Set<M> named = book.longest(utterance).stream().map(Mention::meaning).collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }
}
