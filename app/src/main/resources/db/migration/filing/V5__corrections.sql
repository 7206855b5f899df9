-- Answers of a filed form that are being put right because an officer asked for it; sent once, or dropped with the request.
create table filing.correction (
    dossier  uuid primary key,
    request  integer not null, -- which of the dossier's requests for a supplement it answers
    version  uuid    not null,
    answers  jsonb   not null
);
