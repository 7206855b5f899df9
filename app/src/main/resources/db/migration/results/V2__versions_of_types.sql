-- Every version of a kind of result, the one in force the highest; what was written on a result stays with the result.
create table results.type_version (
    code           text        not null references results.type,
    version        integer     not null check (version > 0),
    type           json        not null,
    registered_by  text        not null,
    registered_at  timestamptz not null,
    primary key (code, version)
);
create function results.type_versions_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a kind of result is never changed or removed';
end $$;
create trigger type_versions_never_change before update or delete on results.type_version
    for each row execute function results.type_versions_never_change();

-- What was registered before versions were kept.
insert into results.type_version
select code, 1,
       json_build_object('name', name, 'series', series, 'pattern', pattern, 'months', months, 'until', until_field,
                         'scope', scope, 'fields', fields),
       registered_by, registered_at
from results.type;
