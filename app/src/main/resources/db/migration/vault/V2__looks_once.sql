-- The same list shown again for the same matter, as when a form is looked at twice, is one look.
create unique index shown_once on vault.access (subject, document, subject_kind, reason) where kind = 'SHOWN';
