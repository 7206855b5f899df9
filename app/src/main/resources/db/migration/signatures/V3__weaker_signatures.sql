-- Signed while a time stamp or a proof could not be had, where the settings allow that.
alter table signatures.use add column weaker boolean not null default false;
alter table signatures.consent add column weaker integer not null default 0;
