package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import swivel.library.Article;
import swivel.library.ArticleId;
import swivel.library.DrillId;

/** A file under {@code articles/} becomes an {@link Article}. */
final class ArticleReader {
    private ArticleReader() {}

    static Article read(MarkdownFile source) {
        JsonNode front = source.frontMatter().root();
        return new Article(
                new ArticleId(front.get("id").asText()),
                front.get("title").asText(),
                DrillReader.texts(front.get("questions")),
                paragraphs(source.opening()),
                DrillReader.texts(front.get("drills")).stream()
                        .map(DrillId::new)
                        .toList(),
                DrillReader.texts(front.get("sources")));
    }

    static List<String> paragraphs(List<Block> blocks) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof ListBlock) {
                for (Node item : Words.items(List.of(block))) {
                    paragraphs.add(Article.ITEM + Words.of(item));
                }
            } else {
                paragraphs.add(Words.of(block));
            }
        }
        return paragraphs;
    }
}
