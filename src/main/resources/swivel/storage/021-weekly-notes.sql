-- Whoever was known before there were occasions has a weekly note too. One that was due long ago is too late to come, so the
-- next tick finds when the next one is.
insert into reminder (person, occasion, channel, chat, thread, day, due, snoozes, parked)
    select person, 'WEEKLY_NOTE', channel, chat, thread, '1970-01-04', 259200000, 0, parked from reminder as known
    where occasion = 'ROUTINE' and not exists (
        select 1 from reminder as note where note.person = known.person and note.occasion = 'WEEKLY_NOTE');
