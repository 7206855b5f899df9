-- Open tasks only: small, and read by every inbox. A task that is closed moves to task_done.
create table process.task (
    id             uuid primary key,
    subject_kind   text        not null,
    subject_id     uuid        not null,
    step           text        not null,
    kind           text        not null,
    unit           text        not null,
    role           text        not null,
    assignee       uuid,
    opened_at      timestamptz not null,
    due_at         timestamptz not null,
    subject_due_at timestamptz not null default 'infinity',
    resting        boolean     not null default false
);

create index task_of_subject on process.task (subject_id, opened_at);
-- An inbox reads one index from its beginning: work that rests stands behind work that runs.
create index task_to_take on process.task (unit, role, resting, subject_due_at, id) where (assignee is null);
create index task_of_assignee on process.task (assignee, resting, subject_due_at, id) where (assignee is not null);
create index task_of_unit on process.task (unit, resting, subject_due_at, id);

create table process.task_done (
    id             uuid primary key,
    subject_kind   text        not null,
    subject_id     uuid        not null,
    step           text        not null,
    kind           text        not null,
    unit           text        not null,
    role           text        not null,
    assignee       uuid,
    opened_at      timestamptz not null,
    due_at         timestamptz not null,
    subject_due_at timestamptz not null,
    closed_at      timestamptz not null,
    closed_by      uuid,
    outcome        text        not null
);

create index task_done_of_subject on process.task_done (subject_id, closed_at);
