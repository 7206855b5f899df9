create schema catalog;

-- One row a procedure, so that whoever publishes can lock it; its revision is that of its last change.
create table catalog.procedure (
    code text primary key
);

-- Counts the changes of the whole catalogue: each node compares it with the one its search index was built from.
create table catalog.revision (
    number  bigint  not null,
    only_row boolean primary key default true check (only_row)
);
insert into catalog.revision (number) values (0);

create table catalog.procedure_version (
    id                 uuid primary key,
    code               text        not null references catalog.procedure,
    in_force           daterange   not null check (not isempty(in_force) and lower(in_force) is not null),
    decision_number    text        not null,
    decision_date      date,
    content            jsonb       not null,
    published_at       timestamptz not null,
    published_by       text        not null,
    replaced           boolean     not null default false,
    abolition_number   text,
    abolition_date     date,
    revision           bigint      not null,
    -- What lists show, taken from the content when it is published.
    name_vi            text        not null,
    name_en            text,
    field_code         text        not null,
    field              text        not null,
    levels             text[]      not null,
    agencies           text        not null,
    agency_codes       text[]      not null,
    keywords           text        not null,
    online             text        not null,
    to_dos             int         not null,
    constraint versions_never_overlap exclude using gist (code with =, in_force with &&) where (not replaced)
);
create index on catalog.procedure_version (code);
create index on catalog.procedure_version (revision);
