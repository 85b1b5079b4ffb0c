package swivel.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import swivel.knowledge.Message.Part;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Likeness.Like;
import swivel.knowledge.index.Manner;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Form;

/** All that a question may mean, and what speaks for each. */
final class Evidence {
    private static final double LONG = 3;
    /** So many of what the words speak for most by what was learned are considered, whatever else speaks for them. */
    private static final int MOST_LEARNED = 4;

    private static final double MOST = 2;

    private final Case asked;
    private final Message message;
    private final double named;
    private final double drills;

    Evidence(Case asked) {
        this.asked = asked;
        this.message = asked.message();
        BitSet names = new BitSet();
        asked.mentions().forEach(mention -> names.or(mention.places()));
        double others = 0;
        for (Manner manner : List.of(Manner.ARTICLE, Manner.GOAL, Manner.ELSEWHERE)) {
            others += asked.manners().getOrDefault(manner, 0.0);
        }
        this.drills = log(1 - others);
        this.named = names.isEmpty() ? 0 : asked.share(names);
    }

    /** From 0 for what is all but impossible to 1. */
    private static double log(double share) {
        return Math.max(0, 1 + Math.log10(Math.max(share, 1e-6)) / 6);
    }

    List<Candidate> candidates() {
        Map<Meaning, Like> likes = new LinkedHashMap<>();
        Meaning aim = Meaning.Aim.ANY;
        Meaning elsewhere = Meaning.OtherWorld.ANY;
        double aimLine = 0;
        double elsewhereLine = 0;
        for (Like like : asked.likes()) {
            switch (like.label()) {
                case Meaning.Named _, Meaning.Topic _, Meaning.Tested _ -> likes.put(like.label(), like);
                case Meaning.Aim goal -> {
                    if (like.line() > aimLine) {
                        aim = goal;
                        aimLine = like.line();
                    }
                }
                case Meaning.OtherWorld world -> {
                    if (like.line() > elsewhereLine) {
                        elsewhere = world;
                        elsewhereLine = like.line();
                    }
                }
                case Meaning.Absent _, Meaning.Wish _, Form _ -> throw new IllegalStateException("No label");
            }
        }
        asked.mentions()
                .forEach(mention ->
                        mention.meanings().forEach(meaning -> likes.putIfAbsent(meaning, new Like(meaning, 0, 0, 0))));
        asked.subjects()
                .likeliest(MOST_LEARNED)
                .forEach(meaning -> likes.putIfAbsent(meaning, new Like(meaning, 0, 0, 0)));
        List<Candidate> candidates = new ArrayList<>();
        likes.forEach((meaning, like) -> {
            switch (meaning) {
                case Meaning.Named drill -> candidates.add(drill(drill, like));
                case Meaning.Topic article -> candidates.add(page(article, like));
                case Meaning.Tested test -> {
                    if (message.means(test) || (message.has(Form.MEASURING) && message.count(Part.OTHER_BODY) == 0)) {
                        candidates.add(page(test, like).with(Clue.ARTICLE_EXPLANATION, true));
                    }
                }
                case Meaning.Absent absent -> candidates.add(absent(absent));
                case Meaning.Aim _, Meaning.OtherWorld _, Meaning.Wish _, Form _ -> {}
            }
        });
        candidates.add(goal(aim, aimLine));
        candidates.add(elsewhere(elsewhere, elsewhereLine));
        return candidates;
    }

    private Candidate drill(Meaning.Named drill, Like like) {
        Candidate candidate = Candidate.of(drill)
                .with(Clue.DRILL_LINE, like.line())
                .with(Clue.DRILL_WHOLE, like.whole())
                .with(Clue.DRILL_MUCH, like.much())
                .with(Clue.DRILL_LEARNED, learned(drill))
                .with(Clue.DRILL_NAME_WORDS, asked.calls().share(drill.drill()))
                .with(Clue.DRILL_MANNER, drills);
        int place = place(drill);
        if (place < 0) {
            return candidate;
        }
        Mention mention = asked.mentions().get(place);
        double share = asked.share(mention.places());
        return candidate
                .with(Clue.DRILL_NAME, share)
                .with(Clue.DRILL_NAME_FIRST, place == 0)
                .with(Clue.DRILL_NAME_ALONE, share > 0.99)
                .with(Clue.DRILL_NAME_LONG, Math.min(1, mention.length() / LONG))
                .with(Clue.DRILL_LIKENED, message.has(Form.LIKENESS) && place == 0)
                .with(Clue.DRILL_CARD, asksForAPart())
                .with(Clue.DRILL_LEAVE, message.has(Form.LEAVE))
                .with(Clue.DRILL_DOING, message.has(Form.DOING));
    }

    private Candidate absent(Meaning.Absent absent) {
        int place = place(absent);
        Mention mention = asked.mentions().get(place);
        return Candidate.of(absent)
                .with(Clue.ABSENT_USUAL, true)
                .with(Clue.ABSENT_MANNER, drills)
                .with(Clue.ABSENT_NAME, asked.share(mention.places()))
                .with(Clue.ABSENT_NAME_FIRST, place == 0)
                .with(Clue.ABSENT_NAME_LONG, Math.min(1, mention.length() / LONG));
    }

    private Candidate page(Meaning page, Like like) {
        return Candidate.of(page)
                .with(Clue.ARTICLE_USUAL, true)
                .with(Clue.ARTICLE_MANNER, log(asked.manners().getOrDefault(Manner.ARTICLE, 0.0)))
                .with(Clue.ARTICLE_LEARNED, learned(page))
                .with(Clue.ARTICLE_LINE, like.line())
                .with(Clue.ARTICLE_WHOLE, like.whole())
                .with(Clue.ARTICLE_MUCH, like.much())
                .with(Clue.ARTICLE_SUBJECT, message.means(page))
                .with(Clue.ARTICLE_EXPLANATION, message.has(Form.EXPLANATION))
                .with(Clue.ARTICLE_ADVICE, message.has(Form.ADVICE))
                .with(Clue.ARTICLE_LEAVE, message.has(Form.LEAVE) && named > 0)
                .with(Clue.ARTICLE_BESIDE_NAME, named);
    }

    private Candidate goal(Meaning aim, double line) {
        var wishes = Goals.wishes(message);
        return Candidate.of(aim)
                .with(Clue.GOAL_USUAL, true)
                .with(Clue.GOAL_MANNER, log(asked.manners().getOrDefault(Manner.GOAL, 0.0)))
                .with(Clue.GOAL_LEARNED, learned(Meaning.Aim.ANY))
                .with(Clue.GOAL_LINE, line)
                .with(Clue.GOAL_TARGET, Goals.hasTarget(wishes))
                .with(Clue.GOAL_FORM, message.has(Form.GOAL))
                .with(Clue.GOAL_REMEDY, message.has(Form.REMEDY))
                .with(Clue.GOAL_EXPLANATION, message.has(Form.EXPLANATION))
                .with(Clue.GOAL_BESIDE_NAME, named);
    }

    private Candidate elsewhere(Meaning world, double line) {
        return Candidate.of(world)
                .with(Clue.ELSEWHERE_USUAL, true)
                .with(Clue.ELSEWHERE_MANNER, log(asked.manners().getOrDefault(Manner.ELSEWHERE, 0.0)))
                .with(Clue.ELSEWHERE_LEARNED, learned(Meaning.OtherWorld.ANY))
                .with(Clue.ELSEWHERE_LINE, line)
                .with(Clue.ELSEWHERE_WORLD, Math.min(2, message.count(Part.OTHER_WORLD)) / 2.0)
                .with(Clue.ELSEWHERE_BODY, message.count(Part.OTHER_BODY) > 0)
                .with(Clue.ELSEWHERE_UNKNOWN, share(Set.of(Part.UNKNOWN)))
                .with(Clue.ELSEWHERE_OURS, share(Set.of(Part.BODY, Part.EXERCISE, Part.GOAL)))
                .with(Clue.ELSEWHERE_CARD, asksForAPart())
                .with(Clue.ELSEWHERE_BESIDE_NAME, named)
                .with(Clue.ELSEWHERE_LEAVE, message.has(Form.LEAVE) && named > 0)
                .with(Clue.ELSEWHERE_GREETING, message.content().isEmpty());
    }

    private double learned(Meaning subject) {
        return Math.clamp(asked.subjects().of(subject), -1, MOST);
    }

    private double share(Set<Part> parts) {
        BitSet places = new BitSet();
        for (int place = 0; place < message.words().size(); place++) {
            places.set(place, parts.contains(message.parts().get(place)));
        }
        return places.isEmpty() ? 0 : asked.share(places);
    }

    private boolean asksForAPart() {
        return message.count(Part.CARD) > 0 || !asked.question().facets().isEmpty();
    }

    /** The first mention that means this, or -1. */
    private int place(Meaning meaning) {
        for (int place = 0; place < asked.mentions().size(); place++) {
            if (asked.mentions().get(place).meanings().contains(meaning)) {
                return place;
            }
        }
        return -1;
    }
}
