package swivel.coaching;

/** Who somebody is to the coach: the channel and the name there, such as {@code telegram:4711}. */
public record PersonId(String value) {
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A person's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
