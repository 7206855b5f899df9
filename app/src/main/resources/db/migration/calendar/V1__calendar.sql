create schema calendar;

-- One row for each act that changed the calendar. The highest id is the revision of the whole calendar, by which other
-- nodes see that theirs is old; changes are made one at a time, so that ids become visible in their order.
create table calendar.change (
    id bigint generated always as identity primary key,
    about text not null check (about ~ '^(year:[0-9]{4}|hours:(province|[A-Z0-9.]+))$'),
    changed_at timestamptz not null,
    changed_by text not null,
    account uuid
);
create index on calendar.change (about, id desc);

-- Rows are never changed, only left behind, so that the table is its own history.
create table calendar.special_day (
    id bigint generated always as identity primary key,
    day date not null,
    kind text not null check (kind in ('HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_OFF', 'MAKEUP_WORKDAY')),
    name text not null check (name <> ''),
    basis text not null,
    hours text check (hours is null or kind = 'MAKEUP_WORKDAY'),
    entered_in bigint not null references calendar.change,
    left_in bigint references calendar.change
);
create unique index special_day_once on calendar.special_day (day) where left_in is null;
create index on calendar.special_day (entered_in);
create index on calendar.special_day (left_in);

-- Hours by day of the week, Monday first, as in "07:00-11:30, 13:30-17:00"; brackets mark hours that do not count.
-- No hours at all: from this day on the hours of the unit above hold again.
create table calendar.unit_hours (
    id bigint generated always as identity primary key,
    unit text not null,
    valid_from date not null,
    hours text[] check (cardinality(hours) = 7),
    entered_in bigint not null references calendar.change,
    left_in bigint references calendar.change,
    check (unit <> 'province' or hours is not null)
);
create unique index unit_hours_once on calendar.unit_hours (unit, valid_from) where left_in is null;
create index on calendar.unit_hours (entered_in);
create index on calendar.unit_hours (left_in);

with first_change as (
    insert into calendar.change (about, changed_at, changed_by)
    values ('hours:province', now(), 'Motcua')
    returning id
)
insert into calendar.unit_hours (unit, valid_from, hours, entered_in)
select 'province',
       date '2000-01-01',
       array_fill('07:00-11:30, 13:30-17:00'::text, array[5]) || array['', ''],
       id
from first_change;
