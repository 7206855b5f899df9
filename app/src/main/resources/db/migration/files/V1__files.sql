create schema files;

-- Files of the same content share their place; the row of a discarded file stays and says who discarded it.
create table files.file (
    id                uuid primary key,
    name              text not null check (length(name) between 1 and 200),
    type              text not null,
    bytes             bigint not null check (bytes > 0),
    sha256            text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pages             integer not null check (pages >= 0),
    place             text not null check (place ~ '^[0-9a-f]{64}$'),
    kept_at           timestamptz not null,
    kept_by           text not null,
    kept_by_name      text not null,
    discarded_at      timestamptz,
    discarded_by      text,
    discarded_by_name text,
    check ((discarded_at is null) = (discarded_by is null))
);

create index file_by_place on files.file (place) where discarded_at is null;
