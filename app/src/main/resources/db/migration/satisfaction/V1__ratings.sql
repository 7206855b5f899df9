create schema if not exists satisfaction;

-- Whoever got a result is asked once what they think of how the dossier was handled.
create table satisfaction.invitation (
    dossier        uuid primary key,
    code           text        not null unique check (length(code) <= 60),
    unit           text        not null check (length(unit) <= 60),
    procedure_code text        not null check (length(procedure_code) <= 40),
    procedure_name text        not null,
    token_hash     bytea       not null unique,
    invited_at     timestamptz not null,
    ends_at        timestamptz not null check (ends_at > invited_at)
);

create index invitation_by_day on satisfaction.invitation (invited_at);

-- The first word counts: a rating is never changed, its details are added once.
create table satisfaction.rating (
    dossier     uuid primary key references satisfaction.invitation,
    degree      text        not null check (degree in ('VERY_SATISFIED', 'SATISFIED', 'UNSATISFIED')),
    rated_at    timestamptz not null,
    comment     text check (length(comment) <= 2000),
    detailed_at timestamptz
);

-- The indicators of NĐ 61/2018/NĐ-CP that somebody marked, 2, 1 or 0 points.
create table satisfaction.mark (
    dossier   uuid     not null references satisfaction.rating,
    indicator text     not null check (length(indicator) <= 30),
    points    smallint not null check (points between 0 and 2),
    primary key (dossier, indicator)
);
