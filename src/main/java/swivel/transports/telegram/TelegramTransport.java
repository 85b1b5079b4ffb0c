package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.coaching.PersonId;
import swivel.conversation.Backlog;
import swivel.conversation.Outbox;
import swivel.conversation.message.Reply;

/**
 * The coach in Telegram: updates go to the desk, rows of the outbox go out as messages. Started once and stopped once;
 * all methods may be called from any thread.
 */
public final class TelegramTransport {
    /** The channel of Telegram's addresses and outbox rows, and the first part of its ids. */
    public static final String CHANNEL = "telegram";

    private static final Logger log = LoggerFactory.getLogger(TelegramTransport.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GRACE = Duration.ofMillis(600);

    private final TelegramSettings settings;
    private final Desk desk;
    private final Backlog backlog;
    private final InstantSource clock;
    private final BotApi api;
    private final Meter meter;
    private final StopSignal stop = new StopSignal();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Countdowns countdowns;
    private final SenderLoop sender;
    private volatile @Nullable Courier courier;
    private volatile List<Thread> loops = List.of();

    /**
     * @param draw finds the words of a row when it is sent; a silent reply drops the row
     * @param unreachable is told when somebody has closed their chat to the coach; may be told again
     */
    public TelegramTransport(
            TelegramSettings settings,
            Desk desk,
            Outbox outbox,
            Backlog backlog,
            Function<Outbox.Outgoing, Reply> draw,
            Darkroom darkroom,
            Consumer<PersonId> unreachable,
            Meter meter,
            InstantSource clock) {
        this.settings = settings;
        this.desk = desk;
        this.backlog = backlog;
        this.clock = clock;
        this.meter = meter;
        this.api = new BotApi(settings, meter);
        Pacer pacer = settings.limits() ? Pacer.telegrams() : Pacer.none();
        UploadSign sign = new UploadSign(api, workers);
        PhotoSender photos = new PhotoSender(api, darkroom, clock, sign);
        DocumentSender documents = new DocumentSender(api, darkroom, sign);
        this.countdowns = new Countdowns(darkroom.deliveries());
        LiveSender live = new LiveSender(api, countdowns, clock);
        RowSender rows = new RowSender(api, outbox, photos, documents, live, draw, pacer, meter, clock, stop);
        EditSender edits = new EditSender(api, countdowns, pacer, clock);
        this.sender = new SenderLoop(outbox, rows, countdowns, edits, pacer, unreachable, clock, stop, workers);
    }

    /**
     * Starts polling and sending. Where Telegram cannot be reached it waits, until it can or until {@link #stop}.
     *
     * @throws TelegramException where the token is wrong
     */
    public void start() {
        Patience patience = new Patience("Reaching Telegram", stop);
        while (!stop.given()) {
            try {
                Bot me = api.me();
                patience.succeeded();
                start(me);
                return;
            } catch (ApiFault fault) {
                if (fault.refusesToken()) {
                    throw new TelegramException(fault.explanation());
                }
                patience.waitAfter(fault);
            }
        }
    }

    private synchronized void start(Bot me) {
        if (stop.given()) {
            return;
        }
        countdowns.resume(clock.instant());
        Courier updates = new Courier(
                new UpdateReader(me, clock),
                new Floodgate(backlog),
                desk,
                api,
                clock,
                chat -> countdowns.hush(chat, clock.instant()),
                this::wake,
                meter,
                stop,
                workers);
        courier = updates;
        Webhook webhook = settings.webhook();
        Runnable intake = webhook == null ? new PollLoop(api, updates, stop) : new WebhookKeeper(api, webhook, stop);
        loops = List.of(
                Thread.ofVirtual().name("telegram-updates").start(intake),
                Thread.ofVirtual().name("telegram-backlog").start(new BacklogLoop(updates, stop)),
                Thread.ofVirtual().name("telegram-send").start(sender));
        workers.execute(new Presenter(api, settings.profile(), stop));
        log.info("Telegram: we are @{}", me.username());
    }

    /**
     * Deals with one update that Telegram has brought (Bot API, setWebhook), on the same way as those that are polled.
     * Returns when it is committed.
     *
     * @param json the body of the request
     */
    public Receipt receive(byte[] json) {
        Courier way = courier;
        if (way == null) {
            return Receipt.BRING_AGAIN;
        }
        try {
            JsonNode update = JSON.readTree(json);
            if (!update.path("update_id").isIntegralNumber()) {
                return Receipt.NO_UPDATE;
            }
            return way.deliver(List.of(update)) ? Receipt.DONE : Receipt.BRING_AGAIN;
        } catch (IOException notJson) {
            return Receipt.NO_UPDATE;
        } catch (RejectedExecutionException stopped) {
            return Receipt.BRING_AGAIN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Receipt.BRING_AGAIN;
        }
    }

    /** Something has been put into the outbox. It would be found without this, within a second. */
    public void wake() {
        sender.wake();
    }

    public boolean isRunning() {
        return !loops.isEmpty() && loops.stream().allMatch(Thread::isAlive);
    }

    /**
     * Ends an idle poll at once, gives what is under way a moment to finish, and returns within two seconds. What was
     * not finished comes again after the next start.
     */
    public synchronized void stop() {
        if (stop.given()) {
            return;
        }
        stop.give();
        api.stopPolling();
        sender.wake();
        try {
            for (Thread loop : loops) {
                loop.join(GRACE);
                loop.interrupt();
            }
            workers.shutdown();
            workers.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdownNow();
        api.stop();
        log.info("Telegram: stopped");
    }
}
