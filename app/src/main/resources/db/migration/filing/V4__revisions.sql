-- A page that was kept on a device says which revision it was made from, so that it writes over nothing it has not seen;
-- the key of the last save tells the same save sent again from another one.
alter table filing.draft add column revision integer not null default 1 check (revision > 0);
alter table filing.draft add column last_save uuid;
