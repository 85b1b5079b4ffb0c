-- Which drills were last shown as a list is kept since; of the talks that were under way nobody knows.
update dialogue set dialogue = json_set(dialogue, '$.listed', json('[]')) where json_valid(dialogue);
