create table catalog.import (
    id             uuid primary key,
    file_name      text        not null,
    effective_from date        not null,
    imported_at    timestamptz not null,
    imported_by    text        not null,
    findings       jsonb       not null
);

-- Every record that changed something, as it came: nothing that a source says is lost, whatever was understood of it.
create table catalog.source_record (
    serial    bigint generated always as identity primary key,
    code      text not null references catalog.procedure,
    digest    text not null,
    record    text not null,
    import_id uuid not null references catalog.import deferrable initially deferred
);
create index on catalog.source_record (code, serial);
