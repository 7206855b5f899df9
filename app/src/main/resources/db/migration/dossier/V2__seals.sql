-- A seal covers all events of the transactions from the one before it up to, not including, its own horizon, and the
-- seal before it. Whoever keeps a copy of the latest seal can prove that nothing before it was changed or taken away.
create table dossier.seal (
    number   bigint      primary key check (number > 0),
    sealed_at timestamptz not null,
    horizon  xid8        not null,
    events   bigint      not null check (events >= 0),
    hash     bytea       not null
);
