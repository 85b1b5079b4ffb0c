package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.knowledge.OurKnowledge.drills;
import static swivel.knowledge.OurKnowledge.find;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import swivel.library.DrillId;

/** What holds for any question. */
class KnowledgeTest {
    @Test
    void querySyntaxIsNothingButWords() {
        Answer inWords = find("clamshell and not pigeon 99 or 2 to");

        assertThat(drills(inWords)).contains(new DrillId("clamshell"));
        assertThat(find("clamshell AND NOT (pigeon^99 OR *:*) ~2 [a TO \"")).isEqualTo(inWords);
    }

    @Test
    void whatStandsBehindTheFirstWordsIsNotRead() {
        assertThat(find("well ".repeat(60) + "clamshell")).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        List<String> texts = List.of("clamshell", "pigeon how long", "clam chowder recipe", "I want more hip IR");
        List<Answer> alone = texts.stream().map(OurKnowledge::find).toList();

        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> find(texts.get(i % 4)).equals(alone.get(i % 4))))
                .containsOnly(true);
    }
}
