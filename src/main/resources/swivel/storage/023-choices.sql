-- What people wanted of a day in place of what was planned: another session, or the day's own in so many minutes.
create table day_choice (
    id {identity},
    person text not null,
    day text not null,
    session text,
    minutes integer,
    chosen_at bigint not null,
    unique (person, day)
);

-- Whether they want their pictures on a dark ground.
alter table athlete add column dark_pictures boolean not null default false;
