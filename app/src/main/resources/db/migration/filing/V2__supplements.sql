-- What applicants sent from afar after they were asked for it, until an officer has looked at it.
create table filing.supplement (
    dossier        uuid primary key,
    receiving_unit text        not null,
    sent_at        timestamptz not null,
    answer_by      timestamptz not null
);

create index supplement_by_unit on filing.supplement (receiving_unit, answer_by);
create index filing_waiting on filing.filing (receiving_unit, answer_by) where answered_at is null;
