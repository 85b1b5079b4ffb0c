package swivel.pictures.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet to draw on, measured in points: a phone shows each as two by two dots. */
final class Canvas {
    static final int WIDTH = 400;
    static final int MARGIN = 20;

    /** Dots in a point. */
    static final int SCALE = 2;

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private final Palette palette;
    private final Typeface typeface;
    private final BufferedImage image;
    private final Graphics2D pen;

    Canvas(int height, Palette palette, Typeface typeface) {
        this.palette = palette;
        this.typeface = typeface;
        this.image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(SCALE, SCALE);
        fill(new Rectangle2D.Double(0, 0, WIDTH, height), palette.ground());
    }

    Palette palette() {
        return palette;
    }

    /** How words look. */
    record Type(double size, boolean strong, Color colour) {}

    /** Where words stand to the point they are put at. */
    enum Align {
        START,
        MIDDLE,
        END
    }

    Type title() {
        return new Type(17, true, palette.ink());
    }

    Type figure() {
        return new Type(34, true, palette.ink());
    }

    Type label() {
        return new Type(12.5, true, palette.ink());
    }

    Type body() {
        return new Type(12.5, false, palette.ink());
    }

    Type note() {
        return new Type(11.5, false, palette.muted());
    }

    /** @param baseline where the letters stand */
    void text(String words, double x, double baseline, Type type, Align align) {
        double left = switch (align) {
            case START -> x;
            case MIDDLE -> x - width(words, type) / 2;
            case END -> x - width(words, type);
        };
        pen.setFont(font(type));
        pen.setColor(type.colour());
        pen.drawString(words, (float) left, (float) baseline);
    }

    void text(String words, double x, double baseline, Type type) {
        text(words, x, baseline, type, Align.START);
    }

    double width(String words, Type type) {
        return font(type).getStringBounds(words, METRICS).getWidth();
    }

    /** The words, or as many of their first letters as there is room for and an ellipsis. */
    String fit(String words, double room, Type type) {
        if (width(words, type) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end).stripTrailing() + "…", type) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    private Font font(Type type) {
        return (type.strong() ? typeface.strong() : typeface.regular()).deriveFont((float) type.size());
    }

    void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    /** @param dash lengths of strokes and gaps; none for a line without gaps */
    void outline(Shape shape, Color colour, double width, float... dash) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(
                (float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dash.length == 0 ? null : dash, 0));
        pen.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Color colour, double width, float... dash) {
        outline(new Line2D.Double(x1, y1, x2, y2), colour, width, dash);
    }

    static Shape rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    byte[] png() {
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot be written to", impossible);
        } finally {
            writer.dispose();
            image.flush();
        }
        return bytes.toByteArray();
    }
}
