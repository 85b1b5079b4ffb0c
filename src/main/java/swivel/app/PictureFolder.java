package swivel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import swivel.conversation.message.Block;
import swivel.pictures.Picture;
import swivel.pictures.Theme;
import swivel.pictures.drawing.Painter;

/** A folder of drawn pictures, the last one of each kind. */
final class PictureFolder {
    private final Painter painter = new Painter();
    private final @Nullable Path folder;
    private final Supplier<Theme> theme;

    /**
     * @param folder null where none is wanted
     * @param theme as it is wanted now
     */
    PictureFolder(@Nullable Path folder, Supplier<Theme> theme) {
        this.folder = folder;
        this.theme = theme;
    }

    /** The file with the picture; empty where none is wanted. */
    Optional<Path> put(Block.Picture picture) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(name(picture.subject()) + ".png");
        try {
            Files.createDirectories(folder);
            Files.write(file, painter.png(picture.subject(), theme.get()));
        } catch (IOException fault) {
            throw new UncheckedIOException("Pictures cannot be written to " + folder, fault);
        }
        return Optional.of(file);
    }

    private static String name(Picture picture) {
        return switch (picture) {
            case Picture.StreakCalendar calendar -> "streak";
            case Picture.RotationChart chart -> "rotation";
            case Picture.SymptomTrend trend -> "symptoms";
            case Picture.ManyWeeks weeks -> "weeks";
            case Picture.WeekPlan plan -> "week";
        };
    }
}
