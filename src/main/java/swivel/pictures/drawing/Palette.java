package swivel.pictures.drawing;

import java.awt.Color;
import java.util.List;
import swivel.coaching.Light;
import swivel.pictures.Theme;

/**
 * The colours of a theme, after those of Okabe and Ito (2008) that people with any colour vision can tell apart. No
 * colour says anything that a shape or a word beside it does not say too.
 *
 * @param ink what is to be read first
 * @param muted what may be read later; still 4.5 : 1 on the ground
 * @param faint lines that guide the eye
 * @param soft surfaces that lie back
 * @param accent what was done
 * @param onAccent what stands on the accent
 * @param series lines of a chart, the first two also for left and right
 * @param green the bands of the light
 */
record Palette(
        Color ground,
        Color ink,
        Color muted,
        Color faint,
        Color soft,
        Color accent,
        Color onAccent,
        Color covered,
        List<Color> series,
        Color green,
        Color hold,
        Color amber,
        Color red) {

    static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> light();
            case DARK -> dark();
        };
    }

    private static Palette light() {
        return new Palette(
                rgb(0xffffff),
                rgb(0x16202b),
                rgb(0x5a6673),
                rgb(0xd3dae1),
                rgb(0xeaeef2),
                rgb(0x00639c),
                rgb(0xffffff),
                rgb(0xa9d3ee),
                List.of(rgb(0x00639c), rgb(0xc04a00), rgb(0x007a5a), rgb(0x8a3a75)),
                rgb(0xe4f4ee),
                rgb(0xf7f3d3),
                rgb(0xfbe2b9),
                rgb(0xf1b8aa));
    }

    private static Palette dark() {
        return new Palette(
                rgb(0x12181f),
                rgb(0xf2f5f8),
                rgb(0xa3afbb),
                rgb(0x36414c),
                rgb(0x252e38),
                rgb(0x5bb4ea),
                rgb(0x0b1a26),
                rgb(0x2c5f82),
                List.of(rgb(0x5bb4ea), rgb(0xf2a35c), rgb(0x3fc79a), rgb(0xd893c4)),
                rgb(0x15322b),
                rgb(0x37361b),
                rgb(0x443111),
                rgb(0x7a382f));
    }

    private static Color rgb(int code) {
        return new Color(code);
    }

    Color band(Light light) {
        return switch (light) {
            case GREEN -> green;
            case HOLD -> hold;
            case AMBER -> amber;
            case RED, URGENT -> red;
        };
    }
}
