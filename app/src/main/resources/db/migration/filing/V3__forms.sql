-- What was answered in the electronic form of a dossier, as it was sent; its PDF is one of the dossier's papers.
create table filing.form (
    dossier  uuid primary key,
    version  uuid  not null,
    answers  jsonb not null, -- with where each came from
    finished jsonb not null  -- as the schema of the version describes it
);
