-- At what time of training it was felt, and when the person said that they had meant it otherwise.
alter table symptom_report add column timing text;
alter table symptom_report add column taken_back_at bigint;
