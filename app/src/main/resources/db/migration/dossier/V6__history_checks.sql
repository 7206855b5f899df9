-- The checks of the history that were asked for on a page, and what they found; one runs at a time.
create table dossier.history_check (
    id         uuid        primary key,
    started_at timestamptz not null,
    started_by text        not null,
    account    uuid        not null,
    alive_at   timestamptz not null default now(),
    ended_at   timestamptz,
    state      text        not null check (state in ('RUNNING', 'PROVEN', 'CHANGED', 'BROKEN_OFF')),
    dossiers   bigint      not null default 0,
    events     bigint      not null default 0,
    seals      bigint      not null default 0
);
create unique index one_history_check_at_a_time on dossier.history_check (state) where state = 'RUNNING';
create index on dossier.history_check (started_at);

create table dossier.history_check_fault (
    run     uuid    not null references dossier.history_check,
    number  integer not null,
    kind    text    not null,
    dossier uuid,
    detail  text    not null,
    primary key (run, number)
);
