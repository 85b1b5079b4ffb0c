package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.transports.telegram.SampleUpdates.ALONE;
import static swivel.transports.telegram.SampleUpdates.GROUP;
import static swivel.transports.telegram.SampleUpdates.read;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming;

/** Who blocks the bot and comes back, and which group lets it in and throws it out. */
class ReadingMembershipTest {
    @ParameterizedTest
    @CsvSource({"kicked, false", "member, true"})
    void blockingAndComingBackAreHeard(String status, boolean reachable) {
        assertThat(read("{'update_id':3,'my_chat_member':{" + ALONE + ",'date':1,'new_chat_member':{'status':'" + status
                        + "'}}}"))
                .hasValueSatisfying(incoming -> assertThat(incoming)
                        .isInstanceOfSatisfying(
                                Incoming.Reachable.class,
                                change -> assertThat(change.reachable()).isEqualTo(reachable)));
    }

    @ParameterizedTest
    @CsvSource({"left, member, true", "member, kicked, false", "administrator, left, false", "kicked, restricted, true"
    })
    void beingLetIntoAGroupAndThrownOutOfItIsAboutTheGroup(String before, String after, boolean reachable) {
        Incoming incoming = membership(GROUP, before, after).orElseThrow();

        assertThat(incoming).isEqualTo(new Incoming.Reachable(incoming.origin(), reachable));
        assertThat(incoming.origin().audience()).isEqualTo(Audience.GROUP);
        assertThat(incoming.origin().address().chat()).isEqualTo("-100");
    }

    @ParameterizedTest
    @CsvSource({"member, administrator", "administrator, restricted", "left, kicked"})
    void anotherRankInAGroupIsNoNews(String before, String after) {
        assertThat(membership(GROUP, before, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-77, 'migrate_to_chat_id':-100", "-100, 'migrate_from_chat_id':-77"})
    void thatAGroupHasMovedIsToldInBothChats(String chat, String migration) {
        Incoming incoming = read("{'update_id':3,'message':{'message_id':1,'date':1,'chat':{'id':" + chat
                        + ",'type':'group'}," + migration + "}}")
                .orElseThrow();

        assertThat(incoming).isEqualTo(new Incoming.Moved(incoming.origin(), "-100"));
        assertThat(incoming.origin().address().chat()).isEqualTo("-77");
        assertThat(incoming.origin().audience()).isEqualTo(Audience.GROUP);
    }

    private Optional<Incoming> membership(String where, String before, String after) {
        return read("{'update_id':3,'my_chat_member':{" + where + ",'old_chat_member':{'status':'" + before
                + "'},'new_chat_member':{'status':'" + after + "'}}}");
    }
}
