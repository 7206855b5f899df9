create schema if not exists results;

-- The kinds of results: what is written on each, how it is numbered, how long it holds.
create table results.type (
    code           text    primary key check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
    name           text    not null,
    series         text    not null check (series ~ '^[A-Z0-9-]{1,20}$'),
    pattern        text    not null check (pattern like '%{n%'),
    validity       text    not null check (validity in ('WITHOUT_END', 'MONTHS', 'FIELD')),
    months         integer check (months between 1 and 1200),
    until_field    text,
    scope          text    not null,
    fields         json    not null,
    registered_by  text    not null,
    registered_at  timestamptz not null,
    check ((validity = 'MONTHS') = (months is not null)),
    check ((validity = 'FIELD') = (until_field is not null))
);

-- For procedures whose result has no kind of its own: the name of the paper comes from the catalogue.
insert into results.type values
    ('CHUNG', 'Kết quả giải quyết thủ tục hành chính', 'KQ', '{nn}/{yyyy}/KQ-TTHC', 'WITHOUT_END', null, null, '', '[]',
     'motcua', '2026-01-01T00:00:00+07:00');

-- The last number of an agency in a series and year. The row is locked until the number is written on a result.
create table results.number_counter (
    agency text    not null,
    series text    not null,
    year   integer not null,
    last   integer not null check (last > 0),
    primary key (agency, series, year)
);

create table results.result (
    id               uuid    primary key,
    version          integer not null,
    state            text    not null check (state in
        ('DRAFT', 'APPROVED', 'SIGNED', 'NUMBERED', 'SEALED', 'ISSUED', 'REPLACED', 'REVOKED', 'CANCELLED')),
    dossier          uuid    not null,
    dossier_code     text    not null,
    procedure        text    not null,
    agency           text    not null,
    handling_unit    text    not null,
    owner_name       text    not null,
    owner_identifier text    not null,
    type             text    not null references results.type,
    kind             text    not null check (kind in ('GRANTED', 'REFUSED')),
    name             text    not null,
    data             json    not null,
    code             text    not null unique,
    replaces         uuid    references results.result,
    draft            uuid    not null,
    draft_sha256     text    not null,
    signed           uuid,
    signed_sha256    text,
    sealed           uuid,
    sealed_sha256    text,
    prepared_at      timestamptz not null,
    signer           json,
    series           text,
    year             integer,
    serial           integer,
    number           text,
    issued_on        date,
    valid_to         date,
    ended_on         date,
    end_reason       text,
    end_decision     text,
    check ((serial is null) = (number is null)),
    check (state not in ('SIGNED', 'NUMBERED', 'SEALED', 'ISSUED', 'REPLACED', 'REVOKED') or signed is not null),
    check (state not in ('NUMBERED', 'SEALED', 'ISSUED', 'REPLACED', 'REVOKED') or serial is not null),
    check (state not in ('SEALED', 'ISSUED', 'REPLACED', 'REVOKED') or sealed is not null)
);
-- One number, one result; a result that is called off keeps its number, so the register has no gap.
create unique index one_number_one_result on results.result (agency, series, year, serial);
create unique index one_open_result_a_dossier on results.result (dossier)
    where state in ('DRAFT', 'APPROVED', 'SIGNED', 'NUMBERED', 'SEALED');
create index result_of_dossier on results.result (dossier);
create index result_of_agency on results.result (agency, state, prepared_at);
create index result_by_hash on results.result (sealed_sha256) where sealed_sha256 is not null;
create index result_by_number on results.result (agency, issued_on) where number is not null;

-- What happened to each result, in order; never changed.
create table results.move (
    result   uuid        not null references results.result,
    sequence integer     not null,
    at       timestamptz not null,
    actor    json        not null,
    state    text        not null,
    detail   text        not null,
    primary key (result, sequence)
);
create function results.moves_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'a move of a result is never changed or removed';
end $$;
create trigger moves_never_change before update or delete on results.move
    for each row execute function results.moves_never_change();

-- Many results signed with one agreement, or numbered, sealed and issued with one press.
create table results.batch (
    id            uuid        primary key,
    kind          text        not null check (kind in ('SIGN', 'ISSUE')),
    person        json        not null,
    account       uuid        not null,
    consent       uuid,
    begun_at      timestamptz not null,
    -- By the clock of the database: the node that works on the batch says until when it holds it.
    held_until    timestamptz
);
create index batch_of_account on results.batch (account, begun_at desc);

create table results.batch_item (
    batch     uuid    not null references results.batch,
    position  integer not null,
    result    uuid    not null references results.result,
    sha256    text    not null,
    state     text    not null check (state in ('WAITING', 'DONE', 'REFUSED')),
    attempts  integer not null default 0,
    refusal   json,
    primary key (batch, position)
);
create unique index one_batch_at_a_time on results.batch_item (result) where state = 'WAITING';
create index batch_item_waiting on results.batch_item (batch) where state = 'WAITING';

-- What has to be brought to the vault; written with the issue or its end, and tried until it is there.
create table results.delivery (
    result    uuid        not null references results.result,
    kind      text        not null check (kind in ('PUT', 'REVOKE')),
    state     text        not null check (state in ('WAITING', 'DONE', 'REFUSED')),
    attempts  integer     not null default 0,
    due_at    timestamptz not null default now(),
    document  uuid,
    answer    text        not null default '',
    primary key (result, kind)
);
create index delivery_waiting on results.delivery (due_at) where state = 'WAITING';

-- A dossier whose result was noted without a signed file although its procedure has a kind of result: why.
create table results.noted_without_file (
    dossier uuid        not null,
    at      timestamptz not null,
    actor   json        not null,
    reason  text        not null,
    primary key (dossier, at)
);

-- Attempts of strangers that found nothing, counted for an hour.
create table results.failed_attempt (
    address  text        primary key check (length(address) between 1 and 100),
    since    timestamptz not null,
    failures integer     not null check (failures > 0)
);
