create table files.upload (
    id         text primary key check (id ~ '^[0-9a-f]{32}$'),
    owner      text not null check (length(owner) between 1 and 100),
    name       text not null check (length(name) <= 500),
    length     bigint not null check (length > 0),
    received   bigint not null default 0 check (received between 0 and length),
    expires_at timestamptz not null
);

create index upload_by_owner on files.upload (owner);
create index upload_by_expiry on files.upload (expires_at);

create table files.upload_part (
    upload text not null references files.upload on delete cascade,
    start  bigint not null,
    place  text not null,
    primary key (upload, start)
);
