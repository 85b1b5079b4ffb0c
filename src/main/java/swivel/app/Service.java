package swivel.app;

import java.util.concurrent.CountDownLatch;
import swivel.reminders.ReminderClockwork;
import swivel.transports.telegram.TelegramTransport;

/** What runs while the bot serves: Telegram and the reminders. Closed once, from any thread. */
final class Service implements AutoCloseable {
    private final TelegramTransport telegram;
    private final ReminderClockwork clockwork;
    private final CountDownLatch closed = new CountDownLatch(1);

    Service(TelegramTransport telegram, ReminderClockwork clockwork) {
        this.telegram = telegram;
        this.clockwork = clockwork;
    }

    /** Runs until it is closed. Reminders are gathered while Telegram is waited for, and go out once it is there. */
    void run(Runnable whenUp) throws InterruptedException {
        clockwork.start();
        telegram.start();
        whenUp.run();
        closed.await();
    }

    @Override
    public synchronized void close() {
        if (closed.getCount() > 0) {
            closed.countDown();
            telegram.stop();
            clockwork.close();
        }
    }
}
