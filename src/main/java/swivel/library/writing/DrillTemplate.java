package swivel.library.writing;

import swivel.library.DrillId;

/** The file of a new drill: every key explained, every heading in its place. It is a draft until somebody finishes it. */
public final class DrillTemplate {
    private static final String TEXT = """
            ---
            id: <id> # the name of this file without .md; never changes, as it is kept in people's logs
            name: "<name>" # as people see it, 3 to 60 characters
            draft: true # take this line out when every word below is yours; until then people never see the drill
            aliases: # what else people call it, with the usual slips of the keyboard; no other drill may have the same
              - "<words>"
            category: mobility # release, mobility, activation, stability, strength, integration or recovery
            actions: [flexion] # flexion, extension, abduction, adduction, internal-rotation, external-rotation, trunk
            region: whole-hip # whole-hip, front-hip, back-hip, outer-hip, inner-thigh or trunk-pelvis
            level: 1 # 1 for everybody, 2 with practice, 3 for few
            equipment: mat # as people read it
            # requires-one-of: [mini-band] # only where something must be owned; the schema lists the words
            dose: {sets: 2, reps: 8, sides: each} # reps or seconds (a hold), or both; sides: each, alternating, together
            days-per-week: "3-5" # such as "3", "3-5" or daily; in quotes
            # max-in-7-days: 4 # the most sessions in any seven days, where there is such a limit
            # easier: id-of-an-easier-drill # needs the section Easier
            # harder: id-of-a-harder-drill # needs the section Harder
            # pair: id-of-the-partner # for a stretch: the drill that strengthens what it gained
            motion-flags: [] # what it asks of the body, such as deep_flexion; conditions.yaml says whom each one stops
            # held-on: "A hand on a worktop all the time." # on one leg: how, where it can be done holding on
            # sources: [convention-mobility-dose] # keys of sources.yaml; needed before the drill is finished
            ---

            ## Set-up

            Where to be, what to hold, how to start.

            ## Steps

            1. One action a step, 140 characters at most.
            2. Say which side comes first.
            3. Change sides.

            ## Breath and tempo

            When to breathe out, how many seconds each way.

            ## Dose

            2–3 × 8–10 per side. The planned figures above lie within these.

            ## Feel

            Where to feel it, and where not.

            ## Mistakes

            - **What often goes wrong.** What mends it.
            - **Another one.** Its cure.

            ## Easier

            What to change on a bad day, or which drill to take. Leave the section out where nothing is easier.

            ## Harder

            What to change when it has become easy, or which drill comes next. Leave it out where nothing is harder.

            ## Without equipment

            What replaces the equipment. Leave it out where nothing does.

            ## Leave it out

            - `a-code` For each condition that blocks one of the flags: its code, and why. `./swivel lint` names them.
            - When to stop, for everybody.

            ## Why

            One to three sentences: what it is good for, and no more than the sources say.
            """;

    private DrillTemplate() {}

    /** The text of {@code drills/ID.md}. As it stands it is a draft in which the linter finds nothing. */
    public static String of(DrillId id) {
        String words = id.value().replace('-', ' ');
        String name = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return TEXT.replace("<id>", id.value()).replace("<name>", name).replace("<words>", words);
    }
}
