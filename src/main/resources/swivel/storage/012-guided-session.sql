-- What people said of drills, beside what they did.
create table drill_feedback (
    id {identity},
    person text not null,
    day text not null,
    drill text not null,
    feedback text not null,
    said_at bigint not null,
    unique (person, day, drill, feedback)
);

-- The guided session that a person is in, or was in last.
create table guided_session (
    person text primary key,
    session text not null
);

-- The message of a chat that changes while it is shown. A chat without threads has the thread ''.
create table live_message (
    channel text not null,
    chat text not null,
    thread text not null,
    person text not null,
    message text not null,
    reply text not null,
    primary key (channel, chat, thread)
);

create index live_message_by_person on live_message (person);
