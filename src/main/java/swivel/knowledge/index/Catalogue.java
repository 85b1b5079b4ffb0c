package swivel.knowledge.index;

import java.io.IOException;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/** What is stored of the documents of an index, all of it read once. */
final class Catalogue {
    private final Labels labels = new Labels();
    private final Phrasebook phrasebook = new Phrasebook();
    private PartWeights parts = PartWeights.none();
    private SubjectWeights subjects = SubjectWeights.none();

    private Catalogue() {}

    /** From the first document to the last, as if for a merge: so each block is unpacked only once. */
    static Catalogue read(IndexReader index) throws IOException {
        Catalogue catalogue = new Catalogue();
        for (LeafReaderContext leaf : index.leaves()) {
            StoredFieldsReader stored =
                    ((CodecReader) leaf.reader()).getFieldsReader().getMergeInstance();
            for (int id = 0; id < leaf.reader().maxDoc(); id++) {
                DocumentStoredFieldVisitor fields = new DocumentStoredFieldVisitor();
                stored.document(id, fields);
                catalogue.add(fields.getDocument());
            }
        }
        return catalogue;
    }

    private void add(Document document) throws IOException {
        labels.add(document);
        phrasebook.add(document);
        BytesRef weights = document.getBinaryValue(Fields.WEIGHTS);
        if (weights != null && document.get(Fields.KIND).equals(Fields.PARTS)) {
            parts = PartWeights.read(weights);
        } else if (weights != null) {
            subjects = SubjectWeights.read(weights);
        }
    }

    Labels labels() {
        return labels;
    }

    Phrasebook phrasebook() {
        return phrasebook;
    }

    /** None where the index has none. */
    PartWeights parts() {
        return parts;
    }

    /** None where the index has none. */
    SubjectWeights subjects() {
        return subjects;
    }
}
