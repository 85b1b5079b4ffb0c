-- When a talk's drills were spoken of is kept since, and which question of the first talk waits; of the talks that were under
-- way nobody knows.
update dialogue set dialogue = json_set(dialogue, '$.spokenAt', null, '$.interrupted', null) where json_valid(dialogue);
