/** Messages in another language: telling them from English ones, and the emergencies that are heard in them. */
@NullMarked
package swivel.language.foreign;

import org.jspecify.annotations.NullMarked;
