-- The registers are small: reading every folded name takes milliseconds, while an index on them made imports slower.
drop index organisation.area_name;
drop index organisation.unit_name;
alter table organisation.area add column folded text not null generated always as (public.fold(name)) stored;
alter table organisation.unit add column folded text not null generated always as (public.fold(name)) stored;
