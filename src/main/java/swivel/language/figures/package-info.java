/** Figures that people read off and type: "34, 36 and 35", "12.5 s", "left 34 right 41". */
@NullMarked
package swivel.language.figures;

import org.jspecify.annotations.NullMarked;
