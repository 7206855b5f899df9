create schema if not exists signatures;

-- Keys are withdrawn, never deleted: signatures refer to them for ever.
create table signatures.signing_key (
    id           uuid primary key,
    kind         text        not null check (kind in ('PERSON', 'AGENCY_SEAL')),
    keeping      text        not null check (keeping in ('FILE', 'TOKEN', 'REMOTE')),
    holder       uuid,
    agency       text,
    subject      text        not null check (length(subject) between 1 and 300),
    certificate  bytea       not null, -- X.509
    fingerprint  text        not null, -- SHA-256 of the certificate
    valid_from   timestamptz not null,
    valid_to     timestamptz not null,
    material     bytea, -- the PKCS#12 file, encrypted with the installation's key; null where the secret part lies elsewhere
    place        text        not null default '', -- <token>/<label> on a token, the credential at a remote service
    secret       bytea, -- password or PIN of a seal, encrypted with the installation's key; never of a person's key
    added_at     timestamptz not null,
    added_by     text        not null,
    withdrawn_at timestamptz,
    last_used_at timestamptz,
    check ((kind = 'PERSON') = (holder is not null)),
    check ((kind = 'AGENCY_SEAL') = (agency is not null)),
    check (kind = 'AGENCY_SEAL' or secret is null),
    check (keeping = 'FILE' or material is null)
);
create unique index signing_key_once on signatures.signing_key (fingerprint) where withdrawn_at is null;
create index signing_key_by_holder on signatures.signing_key (holder) where withdrawn_at is null;
create index signing_key_by_agency on signatures.signing_key (agency) where withdrawn_at is null;

-- Wrong secrets, counted across all nodes; each is counted before it is tried.
create table signatures.wrong_secret (
    key          uuid primary key references signatures.signing_key,
    failures     int not null,
    locked_until timestamptz
);

-- Known by the hash of its identifier only: the identifier itself opens the secret.
create table signatures.consent (
    hash       bytea primary key,
    key        uuid        not null references signatures.signing_key,
    account    uuid        not null,
    unit       text        not null,
    by_name    text        not null,
    state      text        not null check (state in ('PENDING', 'GIVEN', 'DECLINED', 'EXPIRED')),
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    secret     bytea, -- encrypted with a key that only the identifier and the installation's key together give
    remote     text -- the request at the remote signing service
);
create index consent_to_sweep on signatures.consent (expires_at) where secret is not null;

create table signatures.consented_file (
    consent  bytea not null references signatures.consent,
    position int   not null,
    sha256   text  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name     text  not null check (length(name) <= 300),
    primary key (consent, position)
);

-- What was done with which key, and what was refused. Rows are only ever added.
create table signatures.use (
    position bigint primary key generated always as identity,
    at       timestamptz not null,
    act      text        not null check (act in ('ADDED', 'WITHDRAWN', 'CONSENT', 'SIGNATURE', 'SEAL')),
    key      uuid, -- null when no such key was found
    account  uuid        not null,
    unit     text        not null,
    by_name  text        not null,
    file     text        not null default '',
    sha256   text, -- of the file before
    signed   text, -- SHA-256 of the file after
    refusal  text -- null when it was done
);
create index use_by_key on signatures.use (key, position desc);
create index use_by_account on signatures.use (account, position desc);

create function signatures.uses_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'a record of the use of a key is never changed or removed';
end $$;
create trigger uses_never_change before update or delete on signatures.use
    for each row execute function signatures.uses_never_change();

-- Authorities that the administrator trusts, and others on the way to them; none is shipped.
create table signatures.trusted_certificate (
    fingerprint text primary key,
    subject     text        not null,
    certificate bytea       not null,
    valid_to    timestamptz not null,
    added_at    timestamptz not null,
    added_by    text        not null
);

-- The latest list of revoked certificates of each authority.
create table signatures.revocation_list (
    issuer      text primary key,
    list        bytea       not null,
    this_update timestamptz not null,
    next_update timestamptz,
    added_at    timestamptz not null,
    added_by    text        not null
);
