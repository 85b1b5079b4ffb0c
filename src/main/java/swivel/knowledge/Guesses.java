package swivel.knowledge;

import java.util.List;
import java.util.stream.Stream;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Meaning;
import swivel.library.DrillId;

/** What a question may mean, best first; never empty. */
record Guesses(List<Guess> all) {
    Guesses {
        all = List.copyOf(all);
    }

    Guess best() {
        return all.getFirst();
    }

    /** Whether it is about hips and exercise rather than anything else. */
    boolean isOurs() {
        return !(best().meaning() instanceof Meaning.OtherWorld);
    }

    boolean isArticle() {
        return best().meaning() instanceof Meaning.Topic;
    }

    /** Whether most speaks for a drill other than this: "copenhagen plank, long one". */
    boolean isAnotherDrill(DrillId drill) {
        return best().meaning() instanceof Meaning.Named(DrillId best) && !best.equals(drill);
    }

    /** What speaks for the best drill or article, comparable between questions. */
    double certainty() {
        return all.stream()
                .filter(guess -> guess.meaning() instanceof Meaning.Named || guess.meaning() instanceof Meaning.Topic)
                .mapToDouble(Guess::score)
                .max()
                .orElse(0);
    }

    Stream<Guess> drills() {
        return all.stream().filter(guess -> guess.meaning() instanceof Meaning.Named);
    }

    /** How probable it is that what is named here is meant. */
    double share(Mention mention) {
        return all.stream()
                .filter(guess -> mention.meanings().contains(guess.meaning()))
                .mapToDouble(Guess::share)
                .sum();
    }

    /** How probable this drill is; 0 where nothing speaks for it. */
    double share(DrillId drill) {
        return drills().filter(guess -> guess.meaning().equals(new Meaning.Named(drill)))
                .mapToDouble(Guess::share)
                .sum();
    }
}
