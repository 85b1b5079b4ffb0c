-- A database as version 1 left it, with one athlete in it.
create table athlete (
    person text primary key,
    zone text,
    day_begins text not null,
    age text,
    level integer not null,
    minutes integer not null,
    equipment text not null,
    conditions text not null,
    full_days text not null,
    reminder_time text,
    reminder_days text,
    first_day text not null
);

create table planned_day (
    person text not null,
    day text not null,
    kind text not null,
    light text not null,
    drills text not null,
    primary key (person, day)
);

create table done_drill (
    id integer primary key autoincrement,
    person text not null,
    day text not null,
    drill text not null,
    done_at bigint not null,
    unique (person, day, drill)
);

create table symptom_report (
    id integer primary key autoincrement,
    person text not null,
    day text not null,
    reported_at bigint not null,
    region text not null,
    side text,
    severity integer,
    quality text,
    resolved boolean not null,
    negated boolean not null,
    since_days integer,
    eases_on_stopping boolean,
    at_rest boolean,
    limping boolean
);

create index symptom_report_by_day on symptom_report (person, day);

create table warning (
    id integer primary key autoincrement,
    person text not null,
    sign text not null,
    tier text not null,
    warned_at bigint not null,
    cleared_at bigint
);

create index warning_by_person on warning (person, cleared_at);

create table dialogue (
    person text not null,
    channel text not null,
    chat text not null,
    thread text not null,
    dialogue text not null,
    primary key (person, channel, chat, thread)
);

create table inbox (
    event text primary key,
    done_at bigint not null
);

create index inbox_by_age on inbox (done_at);

create table outbox (
    id integer primary key autoincrement,
    person text not null,
    channel text not null,
    chat text not null,
    thread text,
    urgency integer not null,
    content text not null,
    put_at bigint not null,
    not_before bigint not null,
    attempts integer not null
);

create index outbox_by_urgency on outbox (channel, urgency, id);
create index outbox_by_chat on outbox (channel, chat, urgency, id);
create index outbox_by_person on outbox (person);

create table reminder (
    person text primary key,
    channel text not null,
    chat text not null,
    thread text,
    day text,
    due bigint,
    last_day text,
    snoozes integer not null,
    parked boolean not null
);

create index reminder_by_due on reminder (parked, due);

create table schema_version (version integer not null);
insert into schema_version (version) values (1);
insert into athlete values ('telegram:4711', 'Europe/Paris', '03:00', 'FROM_50_TO_64', 2, 20, 'MINI_BAND', 'fai-pinch',
    'MONDAY THURSDAY', '07:00', 'MONDAY SUNDAY', '2026-01-05');
insert into planned_day values ('telegram:4711', '2026-01-06', 'DAILY', 'GREEN', 'clamshell glute-bridge');
