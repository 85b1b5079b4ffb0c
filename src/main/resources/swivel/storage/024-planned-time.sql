-- How long a day was to take if nothing had hurt; unknown for the days before.
alter table planned_day add column whole_seconds integer;
