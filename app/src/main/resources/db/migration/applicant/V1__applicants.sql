create schema if not exists applicant;

-- A citizen or organisation with an account at the portal.
create table applicant.applicant (
    id         uuid primary key,
    kind       text        not null check (kind in ('CITIZEN', 'ORGANISATION')),
    name       text        not null check (length(name) between 1 and 200),
    identifier text unique check (length(identifier) between 1 and 20), -- only as a provider vouches for it
    birth      text check (length(birth) <= 10),
    sex        text check (sex in ('MALE', 'FEMALE')),
    phone      text        not null default '' check (length(phone) <= 20),
    email      text        not null default '' check (length(email) <= 254),
    address    text        not null default '' check (length(address) <= 300),
    created_at timestamptz not null
);

-- As whom a provider knows an applicant; one applicant may be known to several providers.
create table applicant.link (
    provider  text        not null check (length(provider) <= 40),
    subject   text        not null check (length(subject) between 1 and 255),
    applicant uuid        not null references applicant.applicant,
    linked_at timestamptz not null,
    primary key (provider, subject)
);

create index link_by_applicant on applicant.link (applicant);

-- That a person may act for another; the upper end is the first day on which it no longer holds.
create table applicant.representation (
    id             uuid primary key,
    representative uuid      not null references applicant.applicant,
    ground         text      not null check (ground in ('ORGANISATION', 'CHILD', 'AUTHORISATION')),
    name           text      not null check (length(name) between 1 and 200),
    identifier     text      not null default '' check (length(identifier) <= 20),
    birth          text check (length(birth) <= 10),
    proof          text      not null default '' check (length(proof) <= 300),
    vouched        boolean   not null,
    held           daterange not null check (not isempty(held) and not lower_inf(held))
);

create index representation_by_representative on applicant.representation (representative);

-- A sign-on under way: begun at our page, and not yet back from the provider.
create table applicant.attempt (
    state_hash   bytea primary key,
    browser_hash bytea       not null, -- of a cookie: only the browser that began may end it
    provider     text        not null check (length(provider) <= 40),
    nonce        text        not null,
    verifier     text        not null,
    next         text        not null default '' check (length(next) <= 600),
    begun_at     timestamptz not null
);

create index attempt_by_age on applicant.attempt (begun_at);

create table applicant.session (
    token_hash bytea primary key,
    applicant  uuid        not null references applicant.applicant,
    acting     uuid references applicant.representation,
    level      text        not null check (level in ('LEVEL_1', 'LEVEL_2')),
    provider   text        not null check (length(provider) <= 40),
    created_at timestamptz not null,
    seen_at    timestamptz not null
);

create index session_by_applicant on applicant.session (applicant);
create index session_by_age on applicant.session (created_at);
