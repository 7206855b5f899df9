-- The answers with which a dossier was filed, kept when they are put right, so that officers see what was changed.
alter table filing.form add column first_answers jsonb;
