package swivel.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class GramTableTest {
    private static final List<String> GRAMS =
            IntStream.range(0, 5_000).mapToObj(nr -> "word" + nr + "_next").toList();

    @Test
    void everyGramHasANumberOfItsOwn() {
        GramTable table = GramTable.of(GRAMS.stream().map(BytesRef::new));

        assertThat(GRAMS.stream().map(table::find).distinct().sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, GRAMS.size()).boxed().toList());
    }

    @Test
    void aGramOfWhichNothingWasLearnedHasNone() {
        GramTable table = GramTable.of(GRAMS.stream().map(BytesRef::new));

        assertThat(table.find("word5000_next")).isNegative();
        assertThat(GramTable.of(GRAMS.stream().limit(0).map(BytesRef::new)).find("word1_next"))
                .isNegative();
    }

    @Test
    void whatIsReadBackHasTheSameNumbers() throws IOException {
        GramTable written = GramTable.of(GRAMS.stream().map(BytesRef::new));
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        written.write(out);

        GramTable read = GramTable.read(new ByteArrayDataInput(out.toArrayCopy()));

        assertThat(GRAMS).allSatisfy(gram -> assertThat(read.find(gram)).isEqualTo(written.find(gram)));
    }
}
