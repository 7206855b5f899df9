-- Owners' requests at a desk to see their store. Each opens it to the officer who took the request, for a while.
create table vault.owner_request (
    id        uuid        primary key,
    owner     text        not null check (length(owner) between 1 and 40),
    requester text        not null check (length(requester) between 1 and 500),
    proof     text        not null check (length(proof) between 1 and 500),
    at        timestamptz not null,
    account   uuid        not null,
    unit      text        not null,
    by_name   text        not null
);
create index owner_request_of_owner on vault.owner_request (owner, at desc);

create function vault.owner_request_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a request of an owner is never changed or removed';
end $$;
create trigger owner_request_never_changes before update or delete on vault.owner_request
    for each row execute function vault.owner_request_never_changes();
