create schema if not exists questions;

-- A question as its versions left it; what it says stands in its newest version.
create table questions.question (
    number      integer generated always as identity primary key,
    version     integer not null check (version > 0),
    written     integer not null check (written between 1 and version), -- the version in which its words were last written
    state       text    not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    origin      text unique check (length(origin) <= 30), -- the code of the feedback that it grew from
    request_key uuid    not null unique,
    checked_on  date    not null,
    check_by    date    not null,
    helpful     integer not null default 0 check (helpful >= 0),
    not_helpful integer not null default 0 check (not_helpful >= 0)
);

create index question_published on questions.question (number) where state = 'PUBLISHED';

-- What happened, and what the question said from then on; written once, never changed.
create table questions.version (
    question   integer     not null references questions.question deferrable initially deferred,
    version    integer     not null check (version > 0),
    at         timestamptz not null,
    kind       text        not null check (length(kind) <= 30),
    content    jsonb       not null,
    note       text        not null check (length(note) <= 1000),
    account    uuid, -- who did it, under which post; null for the system
    post       uuid,
    actor_unit text,
    actor_role text,
    actor_name text        not null,
    primary key (question, version)
);

-- Which readers said today whether an answer helped: no address, only what cannot be traced back, and only until tomorrow.
create table questions.opinion (
    question integer not null references questions.question,
    day      date    not null,
    visitor  bytea   not null check (length(visitor) = 32),
    primary key (question, day, visitor)
);

-- The number of the last change, so that each node knows whether what it keeps in memory is still right.
create table questions.revision (
    number bigint not null
);
insert into questions.revision values (1);
