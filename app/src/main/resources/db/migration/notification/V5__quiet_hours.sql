-- When phones are left in peace; the latest of a channel holds, and without one the settings of the installation.
create table notification.quiet_hours (
    id               bigint generated always as identity primary key,
    channel          text        not null check (channel in ('ZALO', 'SMS')),
    begins           time        not null,
    ends             time        not null,
    ends_on_days_off time        not null,
    entered_at       timestamptz not null,
    entered_by       text        not null check (length(entered_by) <= 200)
);
