create schema if not exists audit;

-- Who was shown which personal data of what, and why. Rows are only ever added.
create table audit.personal_data_view (
    position     bigint      primary key generated always as identity,
    at           timestamptz not null,
    account      uuid        not null,
    post         uuid        not null,
    unit         text        not null,
    role         text        not null,
    display_name text        not null,
    subject_kind text        not null check (length(subject_kind) <= 20),
    subject      uuid        not null,
    data         text[]      not null check (cardinality(data) > 0),
    purpose      text        not null check (length(purpose) between 1 and 40)
);
create index personal_data_view_of_subject on audit.personal_data_view (subject, position desc);
create index personal_data_view_by_account on audit.personal_data_view (account, position desc);

create function audit.views_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'a record of who saw personal data is never changed or removed';
end $$;
create trigger views_never_change before update or delete on audit.personal_data_view
    for each row execute function audit.views_never_change();
