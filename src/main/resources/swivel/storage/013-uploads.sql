-- Files that a channel keeps under a name of its own, by the digest of what is in them.
create table upload (
    person text not null,
    channel text not null,
    content text not null,
    file text not null,
    uploaded_at bigint not null,
    primary key (person, channel, content)
);
