-- What somebody chose to follow; null is the usual programme.
alter table athlete add column programme text;
