package swivel.pictures.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A mark on a line, told apart by its shape. */
enum Sign {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND;

    private static final double HALO = 1.6;

    /** Lines of a chart differ in their dashes too. */
    float[] dash() {
        return switch (this) {
            case CIRCLE -> new float[] {};
            case SQUARE -> new float[] {6, 5};
            case TRIANGLE -> new float[] {1.5f, 4.5f};
            case DIAMOND -> new float[] {9, 4, 1.5f, 4};
        };
    }

    static Sign of(int index) {
        return values()[index % values().length];
    }

    void draw(Canvas canvas, double x, double y, Color colour) {
        Shape shape = shape(x, y, 4.2);
        canvas.outline(shape, canvas.palette().ground(), 2 * HALO);
        canvas.fill(shape, colour);
    }

    private Shape shape(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> new Rectangle2D.Double(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
            case TRIANGLE ->
                polygon(x, y - radius * 1.2, x + radius * 1.15, y + radius * 0.9, x - radius * 1.15, y + radius * 0.9);
            case DIAMOND -> polygon(x, y - radius * 1.3, x + radius * 1.3, y, x, y + radius * 1.3, x - radius * 1.3, y);
        };
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
