package swivel.library.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import swivel.library.importing.ListFile.UnusableException;

/** Counts bytes, and refuses an entry that would fill the memory. */
final class MeteredInput extends FilterInputStream {
    private static final int MOST_KILOBYTES = 256;
    private static final long MOST_BYTES = MOST_KILOBYTES * 1024L;

    private long count;
    private long limit = MOST_BYTES;
    private int entry = 1;

    MeteredInput(InputStream in) {
        super(in);
    }

    void startEntry(int number) {
        entry = number;
        limit = count + MOST_BYTES;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int bytes = super.read(into, offset, length);
        return counted(bytes, bytes);
    }

    private int counted(int result, int bytes) throws UnusableException {
        if (result >= 0) {
            count += bytes;
        }
        if (count > limit) {
            throw new UnusableException(
                    "entry " + entry + " is larger than " + MOST_KILOBYTES + " kB",
                    "look at it: an exercise has a page of text");
        }
        return result;
    }
}
