package swivel.library.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import swivel.library.Finding;

/** Findings as editors read them. */
public final class FindingsJson {
    private FindingsJson() {}

    /** One array of {@code {file, line, severity, fault, cure}}; severity is {@code error} or {@code warning}. */
    public static String of(List<Finding> findings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : findings) {
            array.addObject()
                    .put("file", finding.file())
                    .put("line", finding.line())
                    .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                    .put("fault", finding.fault())
                    .put("cure", finding.cure());
        }
        return array.toPrettyString();
    }
}
