-- What people exchanged in the routine of a day, and drills that they want no more of, as words separated by spaces.
create table swap (
    id {identity},
    person text not null,
    day text not null,
    drill text not null,
    by_drill text not null,
    swapped_at bigint not null,
    unique (person, day, drill)
);

alter table athlete add column unwanted text not null default '';
