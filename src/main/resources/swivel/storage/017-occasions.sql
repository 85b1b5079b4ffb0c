-- The coach speaks first on several occasions, each with a row of its own. Wall times such as 20:00, resets as words
-- separated by spaces; what somebody intends is in their own words.
alter table reminder rename to daily_reminder;
drop index reminder_by_due;

create table reminder (
    person text not null,
    occasion text not null,
    channel text not null,
    chat text not null,
    thread text,
    day text,
    due bigint,
    last_day text,
    snoozes integer not null,
    parked boolean not null,
    missed text,
    primary key (person, occasion)
);

insert into reminder (person, occasion, channel, chat, thread, day, due, last_day, snoozes, parked)
    select person, 'ROUTINE', channel, chat, thread, day, due, last_day, snoozes, parked from daily_reminder;

drop table daily_reminder;

create index reminder_by_due on reminder (parked, due);

alter table athlete add column nudge text;
alter table athlete add column resets text not null default '';
alter table athlete add column intended_after text;
alter table athlete add column obstacle text;
