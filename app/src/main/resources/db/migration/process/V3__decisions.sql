-- A text of a decision becomes one process, whatever variant an officer makes of it.
drop index process.one_draft_per_reference;
create unique index one_process_per_reference on process.definition (reference) where (reference is not null);

-- What a decision says, in its own words: no rule of ours has read anything into it.
create table process.decision_case (
    decision text        not null,
    number   text        not null,
    body     jsonb       not null,
    taken_at timestamptz not null,
    taken_by text        not null,
    primary key (decision, number)
);

-- The edition that an import wrote; while it is the latest, an import may write the draft anew.
alter table process.definition add column taken_edition integer;
