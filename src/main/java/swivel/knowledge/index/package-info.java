/** The library as an index on disk: its words, the phrases that mean something, and what people say. */
@NullMarked
package swivel.knowledge.index;

import org.jspecify.annotations.NullMarked;
