package swivel.knowledge.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Numbers the grams that something was learned of, from 0 on. Of each only 64 bits of its letters' hash are kept, in a
 * quarter of the room: that two of a hundred thousand share them happens in one of four billion libraries.
 */
final class GramTable {
    /** Hashes whose first bits are the same lie together. */
    private static final int FIRST_BITS = 12;

    /** Ascending; the place of a gram's hash is its number. */
    private final long[] hashes;

    /** Where the hashes begin that have the same first bits, and behind the last where they end. */
    private final int[] starts = new int[(1 << FIRST_BITS) + 1];

    private GramTable(long[] hashes) {
        this.hashes = hashes;
        for (long hash : hashes) {
            starts[stretch(hash) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    static GramTable of(Stream<BytesRef> grams) {
        return new GramTable(
                grams.mapToLong(GramTable::hash).sorted().distinct().toArray());
    }

    static GramTable read(DataInput in) throws IOException {
        long[] hashes = new long[in.readVInt()];
        in.readLongs(hashes, 0, hashes.length);
        return new GramTable(hashes);
    }

    void write(DataOutput out) throws IOException {
        out.writeVInt(hashes.length);
        for (long hash : hashes) {
            out.writeLong(hash);
        }
    }

    int size() {
        return hashes.length;
    }

    /** The number of this gram, below 0 where nothing was learned of it. */
    int find(String gram) {
        return find(new BytesRef(gram));
    }

    int find(BytesRef gram) {
        long hash = hash(gram);
        int stretch = stretch(hash);
        return Arrays.binarySearch(hashes, starts[stretch], starts[stretch + 1], hash);
    }

    /** The first bits as a number that rises with the hash, which may be negative. */
    private static int stretch(long hash) {
        return (int) ((hash ^ Long.MIN_VALUE) >>> (Long.SIZE - FIRST_BITS));
    }

    private static long hash(BytesRef gram) {
        return StringHelper.murmurhash3_x64_128(gram)[0];
    }
}
