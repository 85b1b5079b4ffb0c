/** A message as words: cutting, spelling and stemming it, and finding in it the phrases that the vocabulary lists. */
@NullMarked
package swivel.language.text;

import org.jspecify.annotations.NullMarked;
