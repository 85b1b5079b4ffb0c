-- How many of the messages of a row have arrived: the others are still to be sent.
alter table outbox add column arrived integer not null default 0;

-- Events of chats that speak faster than they are listened to, as they came, oldest first.
create table backlog (
    id {identity},
    person text not null,
    channel text not null,
    chat text not null,
    event text not null
);

create index backlog_by_chat on backlog (channel, chat, id);
create index backlog_by_person on backlog (person);
