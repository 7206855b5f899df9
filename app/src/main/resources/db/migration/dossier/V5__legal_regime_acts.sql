-- Who entered or took back which rules; the first two regimes came with the software. Never changed.
create table dossier.legal_regime_act (
    id                          bigint generated always as identity primary key,
    at                          timestamptz not null,
    account                     uuid        not null,
    display_name                text        not null,
    kind                        text        not null check (kind in ('ENTERED', 'WITHDRAWN')),
    code                        text        not null,
    valid_from                  date        not null,
    supplement_requests_allowed integer     not null,
    extensions_allowed          integer     not null,
    apology_lead_days           integer     not null,
    supplement_resume           text        not null
);
