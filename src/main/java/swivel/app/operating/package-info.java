/** For whoever runs the coach: what it counts, how it is, and the HTTP server on which that and the webhook are found. */
@NullMarked
package swivel.app.operating;

import org.jspecify.annotations.NullMarked;
