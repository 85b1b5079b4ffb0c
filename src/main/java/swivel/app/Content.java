package swivel.app;

import swivel.knowledge.Knowledge;
import swivel.language.Readers;
import swivel.library.Library;

/** A library with everything that is made from it. */
record Content(Library library, Knowledge knowledge, Readers readers) {}
