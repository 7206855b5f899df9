-- The logbook lists what a unit took in, in that order; what is decided on the spot is taken in as it is filed.
create index dossier_taken_in on dossier.dossier (receiving_unit, coalesce(received_at, filed_at))
    where received_at is not null or on_the_spot;
