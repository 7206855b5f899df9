-- Where the desk sent the latest dossier of a procedure.
create index dossier_received_of_procedure on dossier.dossier (receiving_unit, procedure_code, filed_at desc);

-- Failed look-ups, counted so that nobody guesses codes and secrets: by the address they came from and by the code
-- they asked for. A row counts from its first failure on and is forgotten an hour later.
create table dossier.look_up_failure (
    kind     text        not null check (kind in ('ADDRESS', 'CODE')),
    key      text        not null check (length(key) between 1 and 100),
    since    timestamptz not null,
    failures integer     not null check (failures > 0),
    primary key (kind, key)
);
create index look_up_failure_since on dossier.look_up_failure (since);
