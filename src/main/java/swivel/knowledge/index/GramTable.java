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
    /** Ascending; the place of a gram's hash is its number. */
    private final long[] hashes;

    private GramTable(long[] hashes) {
        this.hashes = hashes;
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
        return Arrays.binarySearch(hashes, hash(gram));
    }

    private static long hash(BytesRef gram) {
        return StringHelper.murmurhash3_x64_128(gram)[0];
    }
}
