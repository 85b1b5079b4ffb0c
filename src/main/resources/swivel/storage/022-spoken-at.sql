-- When a talk's drills were spoken of is kept since; of the talks that were under way nobody knows.
update dialogue set dialogue = json_set(dialogue, '$.spokenAt', null) where json_valid(dialogue);
