package swivel.app.operating;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: pages by their paths, and nothing else. */
public final class HttpDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
    private static final int LONGEST_QUEUE = 100;

    /** Whoever sends half a request and then nothing is shut out after this many seconds. */
    private static final String PATIENCE = "20";

    private final HttpServer server;
    private final Map<String, Page> pages;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** The address cannot be listened at. */
    public static final class HttpException extends RuntimeException {
        private static final long serialVersionUID = 1;

        HttpException(InetSocketAddress address, IOException cause) {
            super(
                    "Nobody can listen at " + address + " (" + cause.getMessage()
                            + "): set SWIVEL_HTTP to an address of this machine and a port that is free",
                    cause);
        }
    }

    /** What is found at a path. */
    @FunctionalInterface
    public interface Page {
        /** Answers, and throws where the asker has gone. */
        void serve(HttpExchange exchange) throws IOException;
    }

    private HttpDoor(HttpServer server, Map<String, Page> pages) {
        this.server = server;
        this.pages = Map.copyOf(pages);
    }

    /**
     * Listens until it is closed.
     *
     * @param pages by their whole paths, such as {@code /healthz}
     */
    public static HttpDoor open(InetSocketAddress address, Map<String, Page> pages) {
        System.setProperty("sun.net.httpserver.maxReqTime", PATIENCE);
        System.setProperty("sun.net.httpserver.maxRspTime", PATIENCE);
        try {
            HttpDoor door = new HttpDoor(HttpServer.create(address, LONGEST_QUEUE), pages);
            door.server.setExecutor(door.threads);
            door.server.createContext("/", door::serve);
            door.server.start();
            LOG.info("Listening at http:/{}", door.server.getAddress());
            return door;
        } catch (IOException fault) {
            throw new HttpException(address, fault);
        }
    }

    /** The port at which it listens, where the address left it to the machine. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            Page page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                say(exchange, 404, "There is nothing here.");
            } else {
                page.serve(exchange);
            }
        } catch (IOException gone) {
            LOG.debug("Whoever asked over HTTP has gone: {}", gone.getClass().getSimpleName());
        } catch (RuntimeException fault) {
            LOG.error(
                    "{} {} failed: {} at {}",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    fault.getClass().getName(),
                    Arrays.stream(fault.getStackTrace())
                            .findFirst()
                            .map(Object::toString)
                            .orElse("a place unknown"));
        }
    }

    public static Page health(Health health) {
        return exchange -> {
            Health.Report report = health.report();
            say(exchange, report.well() ? 200 : 503, String.join("\n", report.lines()));
        };
    }

    public static Page metrics(Metrics metrics) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", Metrics.contentType());
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                metrics.writeTo(body);
            }
        };
    }

    static void say(HttpExchange exchange, int status, String words) throws IOException {
        byte[] bytes = (words + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** At once; requests that are under way are cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
