package swivel.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the tick run again and again, one at a time. It keeps nothing: whose reminder comes when is in the book, so that
 * a restart needs no recovery.
 */
public final class ReminderClockwork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderClockwork.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Consumer<Instant> tick;
    private final InstantSource clock;
    private final Duration every;
    private final Lock ticking = new ReentrantLock();
    private @Nullable Scheduler scheduler;
    private boolean failing;
    private boolean closed;

    public ReminderClockwork(ReminderTick tick, InstantSource clock) {
        this(tick::run, clock, EVERY);
    }

    public ReminderClockwork(Consumer<Instant> tick, InstantSource clock, Duration every) {
        this.tick = tick;
        this.clock = clock;
        this.every = every;
    }

    /** The first tick comes at once. */
    public synchronized void start() {
        try {
            Scheduler started = new StdSchedulerFactory(settings()).getScheduler();
            started.setJobFactory((fired, from) -> new TickJob(this::tickOnce));
            started.scheduleJob(
                    JobBuilder.newJob(TickJob.class).build(),
                    TriggerBuilder.newTrigger()
                            .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                                    .withIntervalInMilliseconds(every.toMillis())
                                    .repeatForever()
                                    .withMisfireHandlingInstructionNextWithRemainingCount())
                            .build());
            started.start();
            scheduler = started;
        } catch (SchedulerException fault) {
            throw new IllegalStateException("The clockwork of the reminders does not start", fault);
        }
    }

    /** Waits for a tick that is running; none comes afterwards. */
    @Override
    public synchronized void close() {
        ticking.lock();
        try {
            closed = true;
        } finally {
            ticking.unlock();
        }
        if (scheduler != null) {
            shutDown(scheduler);
        }
    }

    /** Without waiting for the threads of Quartz, which look up only every half a second. */
    private static void shutDown(Scheduler scheduler) {
        try {
            scheduler.shutdown(false);
        } catch (SchedulerException fault) {
            throw new IllegalStateException("The clockwork of the reminders does not stop", fault);
        }
    }

    private void tickOnce() {
        ticking.lock();
        try {
            if (!closed) {
                tick.accept(clock.instant());
                failing = false;
            }
        } catch (RuntimeException fault) {
            if (!failing) {
                LOG.error("Reminders cannot be sent; trying again every {} s", every.toSeconds(), fault);
            }
            failing = true;
        } finally {
            ticking.unlock();
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "reminders-" + UUID.randomUUID());
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.scheduler.jmx.export", "false");
        settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "1");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        return settings;
    }

    /** What Quartz runs. */
    @DisallowConcurrentExecution
    private static final class TickJob implements Job {
        private final Runnable tick;

        private TickJob(Runnable tick) {
            this.tick = tick;
        }

        @Override
        public void execute(JobExecutionContext context) {
            tick.run();
        }
    }
}
