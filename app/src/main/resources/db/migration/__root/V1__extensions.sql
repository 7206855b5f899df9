-- Extensions that several schemas use; their functions live in public.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- One way of folding text for every search: no accents, no case, đ as d. Immutable, so that indexes may use it.
create function public.fold(text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent', $1));
