create schema if not exists reuse;

-- What a catalogue officer settled about a paper of that name, whichever procedure asks for it; the latest row holds.
create table reuse.mapping (
    position       bigint      primary key generated always as identity,
    paper          text        not null check (length(paper) between 1 and 500),
    paper_name     text        not null,
    kind           text        not null check (kind in ('RESULT', 'POPULATION', 'NOT_REUSABLE')),
    result_code    text        not null,
    procedure_code text,
    at             timestamptz not null,
    account        uuid        not null,
    decided_by     text        not null,
    check (kind <> 'RESULT' or result_code <> '' or procedure_code is not null)
);
create index mapping_of_paper on reuse.mapping (paper, position desc);

-- The digitised papers of dossiers by their owner, so that the next dossier can be offered them; a projection.
create table reuse.held_component (
    dossier        uuid        not null,
    component      text        not null,
    owner          text        not null,
    owner_name     text        not null,
    name           text        not null,
    dossier_code   text        not null,
    unit           text        not null,
    file           uuid        not null,
    since          timestamptz not null,
    primary key (dossier, component)
);
create index held_by_owner on reuse.held_component (owner, since desc);

-- What became of each paper that a dossier needed; a later row about the same paper takes the place of an earlier one.
create table reuse.paper (
    position   bigint      primary key generated always as identity,
    dossier    uuid        not null,
    component  text        not null,
    paper_name text        not null,
    at         timestamptz not null,
    procedure_code text    not null,
    unit       text        not null,
    occasion   text        not null,
    eligible   boolean     not null,
    fate       text        not null check (fate in ('TAKEN', 'NOT_TAKEN', 'NOT_OFFERED')),
    cause      text        not null,
    check (eligible or fate = 'NOT_OFFERED')
);
create index paper_of_dossier on reuse.paper (dossier, component, position desc);
create index paper_at on reuse.paper (at);

create table reuse.offer (
    position  bigint      primary key generated always as identity,
    dossier   uuid        not null,
    component text        not null,
    at        timestamptz not null,
    source    text        not null,
    token     text        not null
);
create index offer_of_dossier on reuse.offer (dossier, component);

create table reuse.refusal (
    position  bigint      primary key generated always as identity,
    dossier   uuid        not null,
    component text        not null,
    at        timestamptz not null,
    reason    text        not null,
    account   uuid
);
create index refusal_of_dossier on reuse.refusal (dossier, component, position desc);

-- Look-ups in the population register: each with its dossier, officer and purpose.
create table reuse.look_up (
    position  bigint      primary key generated always as identity,
    dossier   uuid        not null,
    component text        not null,
    at        timestamptz not null,
    account   uuid,
    unit      text,
    by_name   text        not null,
    number    text        not null,
    purpose   text        not null
);
create index look_up_of_dossier on reuse.look_up (dossier);

create function reuse.rows_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was offered, taken and refused is never changed or removed';
end $$;
create trigger rows_never_change before update or delete on reuse.mapping
    for each row execute function reuse.rows_never_change();
create trigger rows_never_change before update or delete on reuse.paper
    for each row execute function reuse.rows_never_change();
create trigger rows_never_change before update or delete on reuse.offer
    for each row execute function reuse.rows_never_change();
create trigger rows_never_change before update or delete on reuse.refusal
    for each row execute function reuse.rows_never_change();
create trigger rows_never_change before update or delete on reuse.look_up
    for each row execute function reuse.rows_never_change();
