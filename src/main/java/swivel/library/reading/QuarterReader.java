package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import swivel.library.Block;
import swivel.library.Block.Shares;
import swivel.library.Programme;
import swivel.library.ProgrammeId;
import swivel.library.Quarter;
import swivel.library.Quarter.Tests;
import swivel.library.SelfTestId;
import swivel.library.SessionId;
import swivel.library.TrainingWeek;

/** The file of the quarter, and the files under {@code programmes/}, where they fit their schemas. */
final class QuarterReader {
    private QuarterReader() {}

    static Quarter quarter(JsonNode root) {
        List<Block> blocks = each(root, "blocks", QuarterReader::block);
        List<TrainingWeek> weeks = each(root, "weeks", QuarterReader::week);
        return new Quarter(new ProgrammeId(root.get("usual").asText()), blocks, tests(root.get("tests")), weeks);
    }

    private static <T> List<T> each(JsonNode root, String key, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : root.get(key)) {
            items.add(Misfit.at("/" + key + "/" + items.size(), () -> read.apply(item)));
        }
        return items;
    }

    private static Block block(JsonNode block) {
        String weeks = block.get("weeks").asText();
        int dash = weeks.indexOf('-');
        JsonNode share = block.get("share");
        return new Block(
                block.get("name").asText(),
                block.get("says").asText(),
                Integer.parseInt(weeks.substring(0, dash)),
                Integer.parseInt(weeks.substring(dash + 1)),
                share == null
                        ? null
                        : new Shares(
                                share.get("mobility").asInt(),
                                share.get("stability").asInt(),
                                share.get("strength").asInt()),
                DrillReader.texts(block.get("sources")));
    }

    private static Tests tests(JsonNode tests) {
        Set<Integer> weeks = numbers(tests.get("weeks"));
        List<SelfTestId> selfTests = DrillReader.texts(tests.get("self-tests")).stream()
                .map(SelfTestId::new)
                .toList();
        return new Tests(weeks, selfTests, DrillReader.texts(tests.get("sources")));
    }

    private static TrainingWeek week(JsonNode week) {
        return new TrainingWeek(
                numbers(week.get("levels")),
                DrillReader.constants(DayOfWeek.class, week.get("full")),
                DrillReader.constants(DayOfWeek.class, week.get("daily")),
                DrillReader.constants(DayOfWeek.class, week.get("recovery")),
                DrillReader.constants(DayOfWeek.class, week.get("rest")),
                DrillReader.texts(week.get("sources")));
    }

    private static Set<Integer> numbers(JsonNode array) {
        Set<Integer> numbers = new TreeSet<>();
        array.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    static Programme programme(JsonNode root) {
        return new Programme(
                new ProgrammeId(root.get("id").asText()),
                root.get("name").asText(),
                root.get("says").asText(),
                new SessionId(root.get("full").asText()),
                new SessionId(root.get("daily").asText()),
                new SessionId(root.get("recovery").asText()),
                DrillReader.texts(root.get("also")).stream().map(SessionId::new).toList(),
                DrillReader.texts(root.get("sources")));
    }
}
