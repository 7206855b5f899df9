create schema process;

-- One row per version of a process. Drafts may be wrong; what is published never changes but for its end.
create table process.definition (
    id           uuid primary key,
    procedure    text,
    reference    text,
    variant      text        not null,
    version      integer,
    name         text        not null,
    state        text        not null check (state in ('DRAFT', 'PUBLISHED', 'ENDED')),
    valid        daterange,
    limit_amount numeric     not null check (limit_amount >= 0),
    limit_unit   text        not null,
    steps        jsonb       not null,
    edition      integer     not null default 1,
    saved_at     timestamptz not null,
    saved_by     text        not null,
    published_at timestamptz,
    published_by text,
    -- A draft is keyed by the number in its decision until an officer ties it to a procedure.
    check (procedure is not null or reference is not null),
    check (state = 'DRAFT' or (procedure is not null and version is not null and valid is not null
           and not isempty(valid) and published_at is not null and published_by is not null)),
    unique (procedure, variant, version),
    constraint one_version_in_force
        exclude using gist (procedure with =, variant with =, valid with &&) where (state <> 'DRAFT')
);

-- One draft per text of a decision: importing the decision again finds it.
create unique index one_draft_per_reference on process.definition (reference, variant) where (reference is not null);
