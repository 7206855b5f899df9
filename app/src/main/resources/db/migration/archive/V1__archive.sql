create schema archive;

-- A rule is never changed; a later one takes its place.
create table archive.retention_rule (
    scope      text not null check (scope in ('PROCEDURE', 'FIELD', 'EVERYTHING')),
    subject    text not null check ((scope = 'EVERYTHING') = (subject = '')),
    years      integer check (years between 1 and 100),
    valid_from date not null,
    basis      text not null,
    verified   boolean not null,
    entered_at timestamptz not null,
    entered_by text not null,
    primary key (scope, subject, valid_from)
);

-- The periods of the law are not known to us in numbers: until somebody enters them, everything is kept for ever.
insert into archive.retention_rule values
    ('EVERYTHING', '', null, '1900-01-01', 'Luật Lưu trữ 33/2024/QH15; Thông tư 10/2022/TT-BNV', false,
     '2026-01-01T00:00:00+07:00', 'Motcua');

create table archive.holding (
    dossier        uuid primary key,
    code           text not null unique,
    procedure_code text not null,
    procedure_name text not null,
    field          text not null,
    finished_on    date not null
);

create index holding_by_end on archive.holding (finished_on);

create table archive.package (
    dossier     uuid not null,
    made_at     timestamptz not null,
    made_by     text not null,
    version     integer not null,
    bytes       bigint not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$')
);

create index package_of_dossier on archive.package (dossier, made_at desc);

create table archive.erasure (
    dossier         uuid primary key,
    code            text not null,
    decision_number text not null check (length(decision_number) between 1 and 60),
    decision_date   date not null,
    signer          text not null check (length(signer) between 1 and 120),
    rule            text not null,
    kept_until      date not null,
    erased_at       timestamptz not null,
    erased_by       text not null,
    erased_by_name  text not null,
    files           text[] not null
);

create function archive.never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'what the archive wrote down is never changed or removed';
end $$;

create trigger erasure_never_changes before update or delete on archive.erasure
    for each row execute function archive.never_changes();
create trigger package_never_changes before update or delete on archive.package
    for each row execute function archive.never_changes();
create trigger rule_never_changes before update or delete on archive.retention_rule
    for each row execute function archive.never_changes();
