package swivel.library.linting;

/** A family of checks that belong together. */
@FunctionalInterface
interface Rule {
    void check(Content content, Findings findings);
}
