-- Links by which an owner lets somebody else see one document for a while. Only the hash of what stands in the link is kept.
create table vault.share (
    id          uuid        primary key,
    document    uuid        not null references vault.document,
    owner       text        not null,
    secret_hash bytea       not null unique,
    made_at     timestamptz not null,
    made_by     text        not null,
    ends_at     timestamptz not null check (ends_at > made_at),
    ended_at    timestamptz
);
create index share_of_document on vault.share (document, made_at desc);
