-- Who certifies besides the head, by which document, and when.
create table certification.authorisation (
    id            uuid        primary key,
    agency        text        not null,
    account       uuid        not null,
    post          uuid        not null,
    name          text        not null,
    title         text        not null,
    document      text        not null check (length(document) between 1 and 100),
    valid_from    date        not null,
    valid_to      date        not null, -- the last day
    granted_by    text        not null,
    granter_title text        not null,
    granted_at    timestamptz not null,
    ended_at      timestamptz,
    ended_by      text,
    check (valid_to >= valid_from),
    check ((ended_at is null) = (ended_by is null))
);
create index authorisation_of_post on certification.authorisation (post) where ended_at is null;
create index authorisation_of_agency on certification.authorisation (agency, granted_at desc);

-- The document by which whoever signed was authorised; empty when the post itself gives the right.
alter table certification.entry add column mandate text not null default '';

-- A copy whose certifier is asked on the phone, and what came of it when nothing was signed.
create table certification.phone_signing (
    copy      uuid        primary key references certification.copy,
    consent   uuid        not null,
    file      uuid        not null, -- the pages that the certifier agrees to, without number and seal
    code      text        not null, -- of verification, printed on them
    account   uuid        not null,
    post      uuid        not null,
    unit      text        not null,
    role      text        not null,
    name      text        not null,
    mandate   text,
    asked_at  timestamptz not null,
    problem   text, -- key of the refusal; null while the phone is waited for
    arguments text[]      not null default '{}'
);
create index phone_signing_waiting on certification.phone_signing (asked_at) where problem is null;
