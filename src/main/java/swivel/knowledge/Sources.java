package swivel.knowledge;

/** What the index gives the judge. */
record Sources(Phrasebook book, Names names, Passages passages) {}
