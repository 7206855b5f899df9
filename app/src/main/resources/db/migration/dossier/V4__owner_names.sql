-- Names by which officers look for dossiers, folded once. Written with the filing and never again: in a table of its own,
-- so that an act, which writes the row of its dossier anew, does not write the many entries of a name anew.
create table dossier.owner_name (
    dossier  uuid        primary key,
    filed_at timestamptz not null,
    folded   text        not null
);
insert into dossier.owner_name (dossier, filed_at, folded)
select id, filed_at, public.fold(owner_name) from dossier.dossier;

-- Rare names are found by their parts; of common ones the latest are read until there are enough.
create index owner_name_parts on dossier.owner_name using gin (folded public.gin_trgm_ops);
create index owner_name_latest on dossier.owner_name (filed_at desc);
