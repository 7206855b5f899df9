create schema if not exists digitisation;

-- What came in: a queue that survives every restart, shared by all nodes.
create table digitisation.scan (
    id           uuid        primary key,
    unit         text        not null,
    dossier      uuid,
    dossier_code text,
    component    text,
    name         text        not null,
    way          text        not null check (way in ('UPLOAD', 'PHONE', 'STACK', 'FOLDER')),
    -- The same file of a scanner's folder is taken in once, whatever happens between keeping it and removing it there.
    origin       text        unique,
    appends      boolean     not null default false,
    seen         uuid,
    link         uuid,
    taken_at     timestamptz not null,
    account      uuid,
    post         uuid,
    post_unit    text,
    role         text,
    by_name      text        not null,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'WAITING', 'FAILED', 'DROPPED')),
    pages        integer     not null default 0,
    pages_done   integer     not null default 0,
    attempts     integer     not null default 0,
    lease_until  timestamptz,
    problem      text,
    problem_args text[]      not null default '{}',
    check ((dossier is null) = (component is null))
);
create index scan_to_do on digitisation.scan (id) where state in ('QUEUED', 'RUNNING');
create index scan_of_dossier on digitisation.scan (dossier) where state in ('QUEUED', 'RUNNING', 'WAITING', 'FAILED');
create index scan_waiting on digitisation.scan (unit, id) where state in ('QUEUED', 'RUNNING', 'WAITING', 'FAILED');
create index scan_of_link on digitisation.scan (link, id) where link is not null;

create table digitisation.source (
    scan  uuid    not null references digitisation.scan,
    place integer not null,
    file  uuid    not null,
    primary key (scan, place)
);

-- A digitised paper: the file, what it says of itself, what is wrong with it. A paper that took its place leaves it here.
create table digitisation.paper (
    id           uuid        primary key,
    version      integer     not null default 1,
    dossier      uuid        not null,
    dossier_code text        not null,
    component    text        not null,
    unit         text        not null,
    state        text        not null check (state in ('PROPOSED', 'VERIFIED', 'REPLACED')),
    file         uuid        not null,
    source_hash  text        not null,
    link         uuid,
    signed       text        not null check (signed in ('VALID', 'UNSIGNED', 'NOT_TRUSTED', 'BROKEN')),
    pages        integer     not null check (pages > 0),
    blank_pages  integer     not null,
    dpi          integer     not null,
    confidence   real        not null,
    letters      integer     not null,
    upside_down  boolean     not null,
    content      text        not null,
    proposed     text[]      not null check (cardinality(proposed) = 7),
    sureness     real[]      not null check (cardinality(sureness) = 7),
    kind         text,
    number       text,
    issued_on    date,
    issuer       text,
    owner_name   text,
    owner_number text,
    valid_to     date,
    in_spite_of  text        not null default '',
    faults       text[]      not null,
    vault        uuid,
    made_at      timestamptz not null,
    made_by      text        not null,
    made_account uuid,
    confirmed_at timestamptz,
    confirmed_by text
);
create unique index one_paper_a_component on digitisation.paper (dossier, component) where state <> 'REPLACED';
create index paper_of_unit on digitisation.paper (unit, made_at desc) where state <> 'REPLACED';

-- The one-time links by which a phone hands photographs in. Only hashes of their secrets are kept.
create table digitisation.capture_link (
    id           uuid        primary key,
    token_hash   bytea       not null unique,
    phone_hash   bytea,
    dossier      uuid        not null,
    dossier_code text        not null,
    component    text        not null,
    seen         uuid,
    account      uuid        not null,
    post         uuid        not null,
    post_unit    text        not null,
    role         text        not null,
    by_name      text        not null,
    expires_at   timestamptz not null
);
create index capture_link_of_dossier on digitisation.capture_link (dossier, expires_at);
