create schema if not exists identity;

-- A person on the staff who may sign in. Accounts are disabled, never deleted: acts refer to them for ever.
create table identity.account (
    id                     uuid primary key,
    username               text        not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]{2,59}$'),
    display_name           text        not null check (length(display_name) between 1 and 120),
    email                  text check (length(email) <= 254),
    phone                  text check (length(phone) <= 20),
    password_hash          text, -- null: none yet, to be set by invitation
    must_change_password   boolean     not null default false,
    second_factor_required boolean     not null default false,
    second_factor_secret   bytea, -- encrypted with the installation's key; null: not enrolled
    second_factor_step     bigint      not null default 0, -- the last time step used, so that no code works twice
    created_at             timestamptz not null,
    disabled_at            timestamptz
);

create index account_search on identity.account using gin (fold(username || ' ' || display_name) gin_trgm_ops);

-- One person holding one role in one unit for a period; the upper end is the first day on which it no longer holds.
create table identity.post (
    id      uuid primary key,
    account uuid      not null references identity.account,
    unit    text      not null,
    role    text      not null,
    title   text      not null check (length(title) between 1 and 120),
    held    daterange not null check (not isempty(held) and not lower_inf(held)),
    constraint post_held_once exclude using gist (account with =, unit with =, role with =, held with &&)
);

create index post_by_account on identity.post (account);
create index post_by_unit on identity.post (unit, role);

-- Roles whose holders all need a second factor.
create table identity.second_factor_role (
    role text primary key
);

create table identity.recovery_code (
    account   uuid  not null references identity.account,
    code_hash bytea not null,
    used_at   timestamptz,
    primary key (account, code_hash)
);

-- A link by which a person sets a password, once.
create table identity.invitation (
    token_hash bytea primary key,
    account    uuid        not null references identity.account,
    expires_at timestamptz not null
);

create index invitation_by_account on identity.invitation (account);

-- Sessions stand here and not in a node's memory, so that any node may serve any request and an end is an end everywhere.
create table identity.session (
    token_hash           bytea primary key,
    account              uuid        not null references identity.account,
    post                 uuid references identity.post,
    second_factor_passed boolean     not null default false,
    enrolment_secret     bytea, -- a second factor offered and not yet confirmed; encrypted like the account's
    address              text        not null,
    created_at           timestamptz not null,
    seen_at              timestamptz not null
);

create index session_by_account on identity.session (account);
create index session_by_age on identity.session (created_at);

-- Failed attempts to sign in, by the name that was typed (whether or not it exists) and by address.
create table identity.attempt_count (
    kind         text        not null check (kind in ('USERNAME', 'ADDRESS')),
    subject      text        not null check (length(subject) <= 64),
    failures     int         not null,
    since        timestamptz not null,
    locks        int         not null,
    locked_until timestamptz,
    primary key (kind, subject)
);

create index attempt_count_by_age on identity.attempt_count (since);
