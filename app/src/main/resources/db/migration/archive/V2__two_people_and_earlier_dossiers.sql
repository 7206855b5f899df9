-- One person proposes to end the keeping of a dossier's files, another decides.
create table archive.proposal (
    id               uuid        primary key,
    dossier          uuid        not null,
    reason           text        not null check (length(reason) between 1 and 1000),
    proposed_at      timestamptz not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    outcome          text check (outcome in ('DECIDED', 'REJECTED')),
    ended_at         timestamptz,
    ended_by         text,
    ended_by_name    text,
    note             text        not null default '' check (length(note) <= 1000),
    check ((outcome is null) = (ended_at is null))
);
create unique index proposal_open on archive.proposal (dossier) where outcome is null;

-- Null for those of before, which one person did alone.
alter table archive.erasure add column proposal uuid unique references archive.proposal;

create function archive.ended_proposals_never_change() returns trigger language plpgsql as $$
begin
    if old.outcome is not null or tg_op = 'DELETE' then
        raise exception 'what the archive wrote down is never changed or removed';
    end if;
    return new;
end $$;
create trigger ended_proposals_never_change before update or delete on archive.proposal
    for each row execute function archive.ended_proposals_never_change();

-- How far the dossiers that were finished before the archive have been entered.
create table archive.catching_up (
    one  boolean primary key default true check (one),
    last uuid, -- null before the first portion
    done boolean not null default false
);
insert into archive.catching_up default values;
