-- What people read off in self-tests: the readings of one figure on one day, in their order.
create table measurement (
    id {identity},
    person text not null,
    day text not null,
    test text not null,
    side text not null,
    quantity text not null,
    readings text not null,
    measured_at bigint not null,
    unique (person, day, test, side, quantity)
);
