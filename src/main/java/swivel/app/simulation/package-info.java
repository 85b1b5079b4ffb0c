/** Made-up people who live with the coach for weeks, and an auditor who looks for broken rules. */
@NullMarked
package swivel.app.simulation;

import org.jspecify.annotations.NullMarked;
