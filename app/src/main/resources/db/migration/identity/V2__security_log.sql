-- Who did what about signing in and accounts, when and from where. Rows are added and never changed.
create table identity.security_event (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    kind       text        not null,
    account    uuid, -- whom it concerns; null when the name typed belongs to nobody
    actor      uuid, -- who did it; null for the system and for strangers
    actor_name text        not null,
    address    text        not null,
    detail     text        not null default '' check (length(detail) <= 300)
);

create index security_event_by_account on identity.security_event (account, id desc);

create function identity.keep_security_events() returns trigger
    language plpgsql as
$$
begin
    raise exception 'identity.security_event is append-only';
end
$$;

create trigger security_event_is_kept
    before update or delete or truncate
    on identity.security_event
    for each statement
execute function identity.keep_security_events();
