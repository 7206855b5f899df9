create schema if not exists dossier;

-- What a decree rules for the life of a dossier: data, since decrees differ and change.
create table dossier.legal_regime (
    code                        text primary key,
    valid                       daterange not null,
    supplement_requests_allowed integer not null check (supplement_requests_allowed between 0 and 10),
    extensions_allowed          integer not null check (extensions_allowed between 0 and 10),
    apology_lead_days           integer not null check (apology_lead_days between 0 and 30),
    supplement_resume           text    not null check (supplement_resume in ('RESUME', 'RESTART')),
    constraint one_regime_a_day exclude using gist (valid with &&)
);

insert into dossier.legal_regime values
    ('61/2018/NĐ-CP', '[2018-06-21,2025-07-01)', 1, 1, 1, 'RESUME'),
    -- The number of extensions and the lead time under the new decree are unverified: an administrator may change them.
    ('118/2025/NĐ-CP', '[2025-07-01,)', 1, 1, 0, 'RESUME');

-- The last serial given out by an agency on a day. The row is locked until the filing commits, so no serial is lost.
create table dossier.code_counter (
    agency text    not null,
    day    date    not null,
    last   integer not null check (last > 0),
    primary key (agency, day)
);

-- The truth: what happened, chained, never changed. Position and transaction give followers an order to read in.
create table dossier.event (
    dossier     uuid        not null,
    sequence    integer     not null check (sequence > 0),
    at          timestamptz not null,
    recorded_at timestamptz not null,
    type        text        not null,
    actor       json        not null,
    request_key uuid,
    payload     json        not null,
    hash        bytea       not null,
    position    bigint      not null generated always as identity,
    transaction xid8        not null default pg_current_xact_id(),
    primary key (dossier, sequence)
);
create index event_in_order on dossier.event (transaction, position);

create function dossier.events_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'an event is never changed or removed';
end $$;
create trigger events_never_change before update or delete on dossier.event
    for each row execute function dossier.events_never_change();

-- A projection of the events, for lists; it can be rebuilt from them and is compared with them.
create table dossier.dossier (
    id                uuid        primary key,
    code              text        not null unique,
    version           integer     not null,
    head              bytea       not null,
    status            text        not null,
    procedure_code    text        not null,
    procedure_name    text        not null,
    field             text        not null,
    receiving_unit    text        not null,
    handling_unit     text        not null,
    channel           text        not null,
    owner_name        text        not null,
    owner_identifier  text        not null,
    filed_at          timestamptz not null,
    received_at       timestamptz,
    due_at            timestamptz,
    finished_at       timestamptz,
    returned_at       timestamptz,
    on_the_spot       boolean     not null,
    request_key       uuid unique
);
create index dossier_received_by on dossier.dossier (receiving_unit, filed_at desc);
create index dossier_to_return on dossier.dossier (receiving_unit, finished_at) where status = 'PROCESSED';
create index dossier_waiting on dossier.dossier (receiving_unit, filed_at) where status = 'SUBMITTED';
create index dossier_of_owner on dossier.dossier (owner_identifier, filed_at desc) where owner_identifier <> '';
create index dossier_handled_by on dossier.dossier (handling_unit, filed_at desc);
