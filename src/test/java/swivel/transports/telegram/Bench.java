package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.message.Address;
import swivel.conversation.message.Block;
import swivel.conversation.message.Reply;

/** A transport with everything around it, on a server of its own. */
final class Bench implements AutoCloseable {
    final LocalBotApi telegram = LocalBotApi.start();
    final FakeDesk desk = new FakeDesk();
    final MemoryOutbox outbox = new MemoryOutbox();
    final MemoryBacklog backlog = new MemoryBacklog();
    final BlockingQueue<PersonId> unreachable = new LinkedBlockingQueue<>();
    final MemoryDeliveries deliveries = new MemoryDeliveries();
    volatile Function<Block.Picture, byte[]> drawPicture = picture -> new byte[] {1, 2, 3};
    volatile Function<Block.Document, byte[]> writeDocument = document -> new byte[] {1, 2, 3, 4};
    final CountingMeter meter = new CountingMeter();
    final InstantSource clock;
    final TelegramTransport transport;

    static final Profile PROFILE = new Profile(
            List.of(new Profile.Command("today", "Today's routine")),
            List.of(new Profile.Command("help", "what you can ask")),
            "I coach hips. Write to me.",
            "Coaches hips");

    Bench() {
        this(InstantSource.system());
    }

    Bench(InstantSource clock) {
        this.clock = clock;
        this.transport = transport(outbox, Bench::drawn);
    }

    private static TelegramSettings settings(URI url, String token) {
        return new TelegramSettings(token, url, Duration.ofSeconds(30), Duration.ofSeconds(5), true, PROFILE, null);
    }

    TelegramTransport transport(Outbox rows, Function<Outgoing, Reply> draw) {
        return transport(settings(telegram.url(), LocalBotApi.TOKEN), rows, draw);
    }

    /** One that asks elsewhere, or with another token. */
    TelegramTransport transport(URI url, String token) {
        return transport(settings(url, token), outbox, Bench::drawn);
    }

    private TelegramTransport transport(TelegramSettings settings, Outbox rows, Function<Outgoing, Reply> draw) {
        return new TelegramTransport(settings, desk, rows, backlog, draw, darkroom(), unreachable::add, meter, clock);
    }

    private Darkroom darkroom() {
        return new Darkroom(
                (person, picture) -> drawPicture.apply(picture),
                (person, document) -> writeDocument.apply(document),
                deliveries);
    }

    static Reply drawn(Outgoing outgoing) {
        return switch (outgoing.content()) {
            case Outbox.Answer(Reply reply) -> reply;
            case Outbox.Prompt prompt -> Reply.of("Routine of " + prompt.day());
        };
    }

    void answer(long chat, String words) {
        answer(chat, Reply.of(words));
    }

    void answer(long chat, Reply reply) {
        outbox.put(new Outgoing(person(chat), address(chat), new Outbox.Answer(reply)), clock.instant());
        transport.wake();
    }

    /** Waits for the next message. */
    JsonNode sent() throws InterruptedException {
        return telegram.take("sendMessage");
    }

    String sentText() throws InterruptedException {
        return sent().path("text").asText();
    }

    static PersonId person(long id) {
        return new PersonId("telegram:" + Math.abs(id));
    }

    static Address address(long chat) {
        return new Address(TelegramTransport.CHANNEL, String.valueOf(chat), null);
    }

    @Override
    public void close() {
        transport.stop();
        telegram.close();
    }
}
