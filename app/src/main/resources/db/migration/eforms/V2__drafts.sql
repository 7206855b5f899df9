-- The next version of a form while officers work on it: one for each procedure, shared, thrown away when published.
create table eforms.form_draft (
    procedure  text primary key,
    -- The version it was begun from; 0 for a form that is new.
    based_on   integer     not null check (based_on >= 0),
    -- Counts every change, so that nobody overwrites what they did not see.
    revision   integer     not null check (revision > 0),
    definition text        not null,
    changed_at timestamptz not null,
    changed_by text        not null
);
