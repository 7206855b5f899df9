-- Decisions that officers are taking in. What was read of a file waits here until each process of it is accepted or skipped.
create table process.import_in_work (
    id        uuid primary key,
    decision  text        not null,
    file_name text        not null,
    format    text        not null check (format in ('WORD', 'JSON')),
    notes     jsonb       not null,
    opened_at timestamptz not null,
    opened_by text        not null
);

create table process.import_proposal (
    import     uuid        not null references process.import_in_work on delete cascade,
    position   integer     not null check (position > 0),
    variant    text        not null,
    -- In the words of the file, and as an officer has corrected it.
    read       jsonb       not null,
    words      jsonb       not null,
    meanings   jsonb       not null,
    notes      jsonb       not null,
    state      text        not null check (state in ('WAITING', 'ACCEPTED', 'SKIPPED', 'TAKEN')),
    edition    integer     not null default 1,
    decided_at timestamptz,
    decided_by text,
    primary key (import, position)
);

create index import_proposal_unfinished on process.import_proposal (import) where (state in ('WAITING', 'ACCEPTED'));

-- Tables of Word files may say what a step produces.
update process.decision_case
set body = jsonb_set(body, '{steps}', coalesce(
    (select jsonb_agg(step || '{"product": ""}' order by place)
     from jsonb_array_elements(body -> 'steps') with ordinality as steps (step, place)), '[]'));
