-- When somebody who was to be seen was seen and cleared to train, with or without a warning sign.
create table clearance (
    id {identity},
    person text not null,
    cleared_at bigint not null
);

create index clearance_by_person on clearance (person, cleared_at);

insert into clearance (person, cleared_at)
    select distinct person, cleared_at from warning where cleared_at is not null;
