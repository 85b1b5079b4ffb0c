package swivel.pictures.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Inter, from the jar: the same letters on every machine, also where no font is installed. */
record Typeface(Font regular, Font strong) {
    private static final String FOLDER = "com/formdev/flatlaf/fonts/inter/";

    /** Where the JDK looks for a description of the installed fonts, which it insists on and we never use. */
    private static final String DESCRIPTION = "sun.awt.fontconfig";

    private static final String NO_FONTS_INSTALLED = "version=1\nsequence.allfonts=default\n";

    static Typeface load() {
        try {
            return System.getProperty(DESCRIPTION) == null ? loadWithoutInstalledFonts() : read();
        } catch (IOException | FontFormatException fault) {
            throw new PictureException(
                    "The typeface of pictures cannot be read; the jar in target/lib may be damaged,"
                            + " delete target and start again",
                    fault);
        }
    }

    private static Typeface loadWithoutInstalledFonts() throws IOException, FontFormatException {
        Path description = Files.createTempFile("swivel-fonts", ".properties");
        try {
            Files.writeString(description, NO_FONTS_INSTALLED);
            System.setProperty(DESCRIPTION, description.toString());
            return read();
        } finally {
            System.clearProperty(DESCRIPTION);
            Files.delete(description);
        }
    }

    private static Typeface read() throws IOException, FontFormatException {
        return new Typeface(read("Inter-Regular.otf"), read("Inter-SemiBold.otf"));
    }

    private static Font read(String file) throws IOException, FontFormatException {
        try (InputStream in = Typeface.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
