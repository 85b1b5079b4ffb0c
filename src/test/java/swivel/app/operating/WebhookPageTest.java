package swivel.app.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.transports.telegram.Receipt;
import swivel.transports.telegram.Webhook;

/** Real requests, good and bad, to a real server on loopback. */
class WebhookPageTest {
    private static final String SECRET = "a_secret-of-the-tests";
    private static final Webhook WEBHOOK = new Webhook(URI.create("https://coach.example/telegram"), SECRET);

    private final Queue<String> brought = new ConcurrentLinkedQueue<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Receipt receipt = Receipt.DONE;
    private final HttpDoor door = HttpDoor.open(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            Map.of("/telegram", new WebhookPage(WEBHOOK, this::bring), "/broken", exchange -> {
                throw new IllegalStateException("broken");
            }));

    @AfterEach
    void close() {
        door.close();
        http.close();
    }

    private Receipt bring(byte[] body) {
        brought.add(new String(body, StandardCharsets.UTF_8));
        return receipt;
    }

    @ParameterizedTest
    @CsvSource({"DONE, 200", "BRING_AGAIN, 503", "NO_UPDATE, 400"})
    void theAnswerSaysWhetherTheUpdateHasToComeAgain(Receipt given, int status) throws Exception {
        receipt = given;

        assertThat(post("/telegram", SECRET, "{\"update_id\":1}")).isEqualTo(status);
        assertThat(brought).containsExactly("{\"update_id\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a_secret-of-the-test", "a_secret-of-the-tests-", "A_secret-of-the-tests", "*"})
    void whoeverDoesNotKnowTheSecretIsNotHeard(String forged) throws Exception {
        assertThat(post("/telegram", forged, "{\"update_id\":1}")).isEqualTo(401);
        assertThat(brought).isEmpty();
    }

    @Test
    void whoeverHasNoSecretAtAllIsNotHeard() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/telegram"))
                .POST(BodyPublishers.ofString("{\"update_id\":1}"))
                .build();

        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
        assertThat(brought).isEmpty();
    }

    @Test
    void aBodyThatIsLargerThanAnyUpdateIsRefused() throws Exception {
        assertThat(post("/telegram", SECRET, "x".repeat(1 << 20))).isEqualTo(200);
        assertThat(post("/telegram", SECRET, "x".repeat((1 << 20) + 1))).isEqualTo(413);
        assertThat(brought).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100", "Transfer-Encoding: chunked"})
    void halfABodyIsNoUpdate(String length) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            OutputStream out = socket.getOutputStream();
            String half = "POST /telegram HTTP/1.1\r\nHost: x\r\n" + Webhook.SECRET_HEADER + ": " + SECRET + "\r\n"
                    + length + "\r\n\r\n" + "50\r\n{\"update_id\":";
            out.write(half.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }

        assertThat(brought).isEmpty();
        assertThat(post("/telegram", SECRET, "{}")).as("the next one is heard").isEqualTo(200);
    }

    @Test
    void nothingElseIsServed() throws Exception {
        assertThat(post("/", SECRET, "{}")).isEqualTo(404);
        assertThat(post("/telegram/", SECRET, "{}")).isEqualTo(404);
        assertThat(post("/TELEGRAM", SECRET, "{}")).isEqualTo(404);
        assertThat(brought).isEmpty();
    }

    @Test
    void aPageThatFailsEndsNothingElse() throws Exception {
        assertThatThrownBy(() -> post("/broken", SECRET, "{}")).isInstanceOf(IOException.class);

        assertThat(post("/telegram", SECRET, "{}")).isEqualTo(200);
    }

    @Test
    void anAddressThatIsTakenIsNamedWithWhatToDo() {
        InetSocketAddress taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port());

        assertThatThrownBy(() -> HttpDoor.open(taken, Map.of()))
                .hasMessageContaining(String.valueOf(door.port()))
                .hasMessageContaining("set SWIVEL_HTTP");
    }

    private int post(String path, String secret, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header(Webhook.SECRET_HEADER, secret)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + door.port() + path);
    }
}
