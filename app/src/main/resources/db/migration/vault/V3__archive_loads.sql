-- Old paper archives loaded in bulk, and what became of each of their rows.
create table vault.archive_load (
    id        uuid        primary key,
    at        timestamptz not null,
    by_name   text        not null,
    unit      text        not null,
    file_name text        not null,
    preview   boolean     not null
);
create index archive_load_latest on vault.archive_load (at desc);

create table vault.archive_row (
    load    uuid    not null references vault.archive_load,
    line    integer not null,
    owner   text    not null,
    name    text    not null,
    verdict text    not null,
    detail  text    not null,
    words   text[]  not null,
    primary key (load, line)
);
