-- What people tell of themselves. Regions are words separated by spaces, pauses pairs of days such as
-- 2026-11-23/2026-12-06, separated by spaces. Whoever is known already has told nothing yet.
alter table athlete add column trip_zone text;
alter table athlete add column trip_last_day text;
alter table athlete add column past_injuries text not null default '';
alter table athlete add column impact boolean not null default false;
alter table athlete add column weekly_note text;
alter table athlete add column pauses text not null default '';
alter table athlete add column acquaintance text not null default 'NEW';
