package swivel.library.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells one state of a content folder from another by two sums of 32 bits over every byte and every name. It guards against
 * chance, not against malice, and takes no time at start, where a secure hash takes 40 ms.
 */
final class Fingerprint {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    void add(String name, byte[] bytes) {
        add(name.getBytes(StandardCharsets.UTF_8));
        add(new byte[] {0});
        add(bytes);
    }

    private void add(byte[] bytes) {
        one.update(bytes);
        other.update(bytes);
    }

    /** 16 digits. */
    @Override
    public String toString() {
        return "%08x%08x".formatted(one.getValue(), other.getValue());
    }
}
