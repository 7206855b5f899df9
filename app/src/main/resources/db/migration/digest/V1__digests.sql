create schema if not exists digest;

-- What waited for an officer when they were told of it, once a day; all noughts when nothing did and nothing was told.
create table digest.digest (
    account    uuid        not null,
    day        date        not null,
    written_at timestamptz not null,
    overdue    integer     not null check (overdue >= 0),
    today      integer     not null check (today >= 0),
    tomorrow   integer     not null check (tomorrow >= 0),
    answers    integer     not null check (answers >= 0),
    seen_at    timestamptz, -- null until the person says that they saw it
    primary key (account, day)
);

create index digest_by_day on digest.digest (day);

-- Who wants none.
create table digest.declined (
    account     uuid primary key,
    declined_at timestamptz not null
);
