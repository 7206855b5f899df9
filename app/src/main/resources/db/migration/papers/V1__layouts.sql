create schema if not exists papers;

-- How forms are laid out, from a day on. Never changed: what comes later is a version of its own.
create table papers.layout (
    id           bigint generated always as identity primary key,
    form         text        not null,
    -- Null for all units.
    unit         text,
    valid_from   date        not null,
    version      integer     not null check (version > 0),
    -- Null where the layout of the product holds again.
    content      text,
    published_at timestamptz not null,
    account      uuid        not null,
    display_name text        not null,
    unique nulls not distinct (form, unit, version)
);

create function papers.layouts_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'a published layout is never changed or removed';
end $$;
create trigger layouts_never_change before update or delete on papers.layout
    for each row execute function papers.layouts_never_change();
