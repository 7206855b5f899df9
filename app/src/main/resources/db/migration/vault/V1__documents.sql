create schema if not exists vault;

-- What the administration holds for a citizen or an organisation. The file itself is kept by the module of files.
create table vault.document (
    id             uuid        primary key,
    source         text        not null unique check (length(source) between 1 and 120),
    owner          text        not null check (length(owner) between 1 and 40),
    owner_name     text        not null,
    type           text        not null,
    procedure_code text,
    name           text        not null check (length(name) between 1 and 500),
    number         text        not null,
    issuer         text        not null,
    issued_on      date        not null,
    valid_to       date,
    origin         text        not null,
    signed         text        not null,
    standing       text        not null,
    version        integer     not null check (version > 0),
    file           uuid        not null,
    held_by        text        not null,
    kept_at        timestamptz not null,
    replaces       uuid        unique references vault.document,
    check (valid_to is null or valid_to >= issued_on)
);
create index document_in_force on vault.document (owner, issued_on desc) where standing = 'IN_FORCE';
create index document_of_owner on vault.document (owner, kept_at desc);

-- Who did what with which document, and for what. Rows are only ever added.
create table vault.access (
    position     bigint      primary key generated always as identity,
    document     uuid        not null references vault.document,
    owner        text        not null,
    at           timestamptz not null,
    kind         text        not null,
    actor_kind   text        not null,
    account      uuid,
    unit         text,
    actor_name   text        not null,
    subject_kind text        not null check (length(subject_kind) <= 20),
    subject      uuid        not null,
    part         text        not null check (length(part) <= 100),
    reason       text        not null check (length(reason) between 1 and 500)
);
create index access_to_document on vault.access (document, position desc);
create index access_to_owners on vault.access (owner, position desc);
create index access_for_subject on vault.access (subject, position desc);
-- The same use of a document for the same part of a matter is one use, however often the form is posted.
create unique index used_once on vault.access (subject, part, document, subject_kind, reason) where kind = 'USED';

create function vault.access_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a record of who used a document is never changed or removed';
end $$;
create trigger access_never_changes before update or delete on vault.access
    for each row execute function vault.access_never_changes();

-- What a use rests on: data, since the law on it moves. A reason that is not listed needs the owner's consent.
create table vault.use_rule (
    reason      text primary key check (length(reason) between 1 and 40),
    basis       text not null check (basis in ('LAW', 'CONSENT')),
    legal_basis text not null
);
insert into vault.use_rule values
    ('REUSE', 'LAW', 'NĐ 45/2020/NĐ-CP, TT 01/2023/TT-VPCP'),
    ('REUSE_FOR_OTHER', 'CONSENT', 'Luật 91/2025/QH15'),
    ('OWN_ACCESS', 'LAW', 'Luật 91/2025/QH15');

-- What owners said about the use of their documents; the latest statement about a reason holds. Rows are only added.
create table vault.consent (
    position   bigint      primary key generated always as identity,
    owner      text        not null check (length(owner) between 1 and 40),
    reason     text        not null check (length(reason) between 1 and 40),
    statement  text        not null check (statement in ('GIVEN', 'WITHDRAWN')),
    at         timestamptz not null,
    actor_kind text        not null,
    account    uuid,
    actor_name text        not null,
    proof      text        not null check (length(proof) between 1 and 500)
);
create index consent_of_owner on vault.consent (owner, reason, position desc);

create function vault.consent_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'what an owner said is never changed; a later statement takes its place';
end $$;
create trigger consent_never_changes before update or delete on vault.consent
    for each row execute function vault.consent_never_changes();
