create schema if not exists eforms;

-- Published forms. Never changed: what comes later is a version of its own.
create table eforms.form_version (
    id           uuid primary key,
    procedure    text        not null,
    number       integer     not null check (number > 0),
    valid_from   date        not null,
    -- As it was written, with everything written out that it takes in.
    definition   text        not null,
    -- What answers have to be: JSON Schema 2020-12.
    schema       text        not null,
    -- Of a form that comes with the product, the hash of its file; null when an officer published it.
    shipped      text,
    published_at timestamptz not null,
    published_by text        not null,
    unique (procedure, number)
);
create index form_version_in_force on eforms.form_version (procedure, valid_from desc, number desc);

create function eforms.forms_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'a published form is never changed or removed';
end $$;
create trigger forms_never_change before update or delete on eforms.form_version
    for each row execute function eforms.forms_never_change();
