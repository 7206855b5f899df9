create schema organisation;

-- A code that ended never returns (QĐ 19/2025/QĐ-TTg): the versions of one code leave no gap.
create function organisation.refuse_revival() returns trigger language plpgsql as $$
declare
    revived text;
begin
    execute format('select code from (select code, range_agg(valid) as held from %s
                    where code in (select code from touched) group by code) lives
                    where (select count(*) from unnest(held)) > 1 limit 1', tg_relid::regclass) into revived;
    if revived is not null then
        raise exception 'code % ended and may not be used again', revived using errcode = 'exclusion_violation';
    end if;
    return null;
end $$;

-- Administrative areas; the length of the code is its level: 2 province, 3 district (until 30/6/2025), 5 commune.
create table organisation.area (
    code    text not null check (code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
    valid   daterange not null check (not isempty(valid) and not lower_inf(valid)),
    name    text not null check (name <> ''),
    name_en text not null check (name_en <> ''),
    kind    text not null,
    parent  text check (length(parent) < length(code)),
    primary key (code, valid without overlaps),
    foreign key (parent, period valid) references organisation.area (code, period valid) deferrable initially deferred,
    check ((parent is null) = (length(code) = 2))
);
create index area_parent on organisation.area using gist (parent, valid);
create index area_name on organisation.area using gin (public.fold(name) public.gin_trgm_ops);
create trigger area_never_revived_by_insert after insert on organisation.area
    referencing new table as touched for each statement execute function organisation.refuse_revival();
create trigger area_never_revived_by_update after update on organisation.area
    referencing new table as touched for each statement execute function organisation.refuse_revival();

-- Where the territory of an area went; an area may go to itself and to others.
create table organisation.area_succession (
    predecessor text not null,
    successor   text not null,
    day         date not null,
    primary key (predecessor, day, successor)
);
create index area_succession_successor on organisation.area_succession (successor);

create table organisation.unit (
    code    text not null check (code ~ '^[A-Z0-9]{1,6}([.][A-Z0-9]{1,6}){0,5}$'),
    valid   daterange not null check (not isempty(valid) and not lower_inf(valid)),
    name    text not null check (name <> ''),
    name_en text not null check (name_en <> ''),
    kind    text not null,
    parent  text check (parent <> code),
    area    text not null,
    primary key (code, valid without overlaps),
    foreign key (parent, period valid) references organisation.unit (code, period valid) deferrable initially deferred,
    foreign key (area, period valid) references organisation.area (code, period valid) deferrable initially deferred
);
create index unit_parent on organisation.unit using gist (parent, valid);
create index unit_area on organisation.unit using gist (area, valid);
create index unit_name on organisation.unit using gin (public.fold(name) public.gin_trgm_ops);
create trigger unit_never_revived_by_insert after insert on organisation.unit
    referencing new table as touched for each statement execute function organisation.refuse_revival();
create trigger unit_never_revived_by_update after update on organisation.unit
    referencing new table as touched for each statement execute function organisation.refuse_revival();

create table organisation.unit_succession (
    predecessor text not null,
    successor   text not null check (successor <> predecessor),
    day         date not null,
    primary key (predecessor, successor)
);
create index unit_succession_successor on organisation.unit_succession (successor);

create table organisation.desk (
    unit   text not null,
    number text not null check (number <> ''),
    valid  daterange not null check (not isempty(valid) and not lower_inf(valid)),
    name   text not null check (name <> ''),
    primary key (unit, number, valid without overlaps),
    foreign key (unit, period valid) references organisation.unit (code, period valid) deferrable initially deferred
);

-- The posts that a unit offers; who holds one is the business of identity.
create table organisation.position (
    unit     text not null,
    title    text not null check (title <> ''),
    valid    daterange not null check (not isempty(valid) and not lower_inf(valid)),
    title_en text not null check (title_en <> ''),
    role     text not null,
    primary key (unit, title, valid without overlaps),
    foreign key (unit, period valid) references organisation.unit (code, period valid) deferrable initially deferred
);

-- Who changed what of a unit, and by which decision.
create table organisation.unit_act (
    id        bigint generated always as identity primary key,
    unit      text not null,
    act       text not null,
    effective date not null,
    decision  text not null,
    by_name   text not null,
    by_account uuid,
    at        timestamptz not null
);
create index unit_act_unit on organisation.unit_act (unit, id);

-- Changes of the register queue up behind one another, so that what was checked still holds when it is written.
create function organisation.lock_register() returns void language sql
    return pg_advisory_xact_lock(hashtext('motcua.organisation'));
