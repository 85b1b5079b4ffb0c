package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import swivel.transports.telegram.Answer;
import swivel.transports.telegram.LocalBotApi;

/** Whatever people say of themselves, and however badly things go, the log tells nothing of it. */
class DiscretionTest {
    private static final long ANA = 815;
    private static final Pattern HEALTH = Pattern.compile(
            "(?i)\\b(groin|sore|hurts?|ache|aching|numb|numbness|pregnan\\w*|fever|fell|osteoporosis|replacement|amber|left hip|right hip)\\b|\\d/10");

    @TempDir
    Path temp;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        ((Logger) LoggerFactory.getLogger("swivel")).setLevel(Level.DEBUG);
    }

    @AfterEach
    void silence() {
        root.detachAppender(log);
        root.setLevel(before);
        ((Logger) LoggerFactory.getLogger("swivel")).setLevel(null);
    }

    @Test
    void aTalkFullOfSymptomsLeavesNoTraceInTheLog() throws Exception {
        SettableClock clock = new SettableClock();
        clock.set(Instant.parse("2026-11-23T07:29:00Z"));
        List<String> talk = said("soreness.txt", "warning-sign.txt", "onboarding-in-words.txt");
        assertThat(talk).anyMatch(HEALTH.asPredicate());

        try (LocalBotApi telegram = LocalBotApi.start()) {
            telegram.script("getUpdates", Answer.badGateway(), Answer.refusal(409, String.join(" ", talk)));
            telegram.script("sendMessage", Answer.refusal(400, "Bad Request: cannot parse " + talk));
            try (RunningBot bot = RunningBot.start(temp, temp.resolve("index"), telegram, clock, Map.of())) {
                talk.forEach(words -> telegram.say(ANA, words));
                telegram.press(ANA, "severity:7");
                telegram.press(ANA, "where:groin");
                telegram.awaitAllConfirmed();
                bot.tick(clock);
            }
        }

        assertThat(log.list)
                .extracting(DiscretionTest::whole)
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> {
                    assertThat(line).doesNotContainPattern(HEALTH);
                    assertThat(talk).noneMatch(words -> words.length() > 8 && line.contains(words));
                    assertThat(line).doesNotContain(LocalBotApi.TOKEN);
                });
    }

    private static String whole(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    /** What people say in these talks. */
    private static List<String> said(String... transcripts) {
        return Stream.of(transcripts)
                .map(name -> Path.of("src/test/transcripts", name))
                .flatMap(DiscretionTest::lines)
                .filter(line -> line.startsWith("> ") && !line.startsWith("> !") && !line.startsWith("> ["))
                .map(line -> line.substring(2))
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
