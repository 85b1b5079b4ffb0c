/**
 * From what a person reported to how today may be trained: the pain-monitoring model and its traffic light.
 */
@NullMarked
package swivel.coaching.light;

import org.jspecify.annotations.NullMarked;
