create schema if not exists post;

-- Which tracking codes are taken for such, and how a slip of the pen in them is found.
create table post.code_form (
    pattern text primary key, -- a regular expression for the whole code
    scheme  text not null check (scheme in ('UPU_S10', 'NONE'))
);
insert into post.code_form values ('[A-Z]{2}[0-9]{9}VN', 'UPU_S10');

-- Codes for envelopes without a printed label of their own: two letters, a serial, the check digit, the country.
create table post.code_series (
    prefix  text    primary key check (prefix ~ '^[A-Z]{2}$'),
    country text    not null check (country ~ '^[A-Z]{2}$'),
    next    integer not null check (next between 1 and 100000000)
);
insert into post.code_series values ('HC', 'VN', 1);

-- How many days the post promises, by how far it has to go.
create table post.promise (
    reach text     primary key check (reach in ('SAME_COMMUNE', 'SAME_PROVINCE', 'OTHER_PROVINCE')),
    days  smallint not null check (days between 1 and 60)
);
insert into post.promise values ('SAME_COMMUNE', 2), ('SAME_PROVINCE', 3), ('OTHER_PROVINCE', 6);

create table post.consignment (
    id                uuid        primary key,
    version           integer     not null check (version > 0),
    tracking_code     text        not null unique check (tracking_code ~ '^[A-Z0-9]{8,20}$'),
    direction         text        not null check (direction in ('TO_AGENCY', 'TO_CITIZEN')),
    state             text        not null,
    citizen_name      text        not null check (length(citizen_name) between 1 and 200),
    identifier        text        not null check (length(identifier) <= 20),
    phone             text        not null check (length(phone) <= 20),
    address_line      text        not null check (length(address_line) <= 300),
    commune           text        not null,
    place             text        not null,
    desk              text        not null,
    origin            text        not null,
    office            text        not null,
    papers            jsonb       not null,
    grams             integer     not null check (grams between 0 and 100000),
    fees              bigint      not null check (fees >= 0),
    postage           bigint      not null check (postage >= 0),
    misses            integer     not null default 0,
    procedure_code    text        not null,
    procedure_name    text        not null,
    dossier           uuid,
    dossier_code      text,
    result_by_post    boolean     not null,
    request_key       uuid        not null unique, -- of the form; the same form posted twice makes one consignment
    created_at        timestamptz not null,
    since             timestamptz not null,
    promised_by       date
);
-- What an office or a desk has to do with and is not at its end; the ends are looked up by day.
create index consignment_open_at_office on post.consignment (office, promised_by, id)
    where state not in ('HANDED_OVER', 'DELIVERED', 'RETURNED');
create index consignment_open_at_desk on post.consignment (desk, promised_by, id)
    where state not in ('HANDED_OVER', 'DELIVERED', 'RETURNED');
create index consignment_of_office on post.consignment (office, since desc, id);
create index consignment_of_origin on post.consignment (origin, since desc, id);
create index consignment_of_desk on post.consignment (desk, since desc, id);
create index consignment_of_dossier on post.consignment (dossier_code, created_at desc) where dossier_code is not null;
-- A result lies in one envelope at a time.
create unique index consignment_of_result on post.consignment (dossier)
    where direction = 'TO_CITIZEN' and state not in ('DELIVERED', 'RETURNED');

create table post.consignment_event (
    consignment uuid        not null references post.consignment,
    sequence    integer     not null,
    at          timestamptz not null,
    move        text,
    state       text        not null,
    account     uuid        not null,
    by_name     text        not null,
    unit        text        not null,
    note        text        not null check (length(note) <= 2000),
    received_by text        not null check (length(received_by) <= 500),
    primary key (consignment, sequence)
);

-- The minutes of a hand-over (biên bản bàn giao): the giver signs first, the receiver second, and then it holds.
create table post.hand_over (
    id               uuid        primary key,
    direction        text        not null check (direction in ('TO_AGENCY', 'TO_CITIZEN')),
    desk             text        not null,
    office           text        not null,
    state            text        not null check (state in ('OPEN', 'SIGNED', 'WITHDRAWN')),
    giver            uuid        not null,
    giver_name       text        not null,
    given_at         timestamptz not null,
    receiver         uuid,
    receiver_name    text,
    received_at      timestamptz,
    remark           text        not null default '' check (length(remark) <= 2000),
    record           uuid, -- the kept file of the signed minutes
    check ((state = 'SIGNED') = (received_at is not null))
);
create index hand_over_of_desk on post.hand_over (desk, direction, state, given_at desc);
create index hand_over_of_office on post.hand_over (office, direction, state, given_at desc);

create table post.hand_over_item (
    hand_over   uuid    not null references post.hand_over,
    consignment uuid    not null references post.consignment,
    given       jsonb   not null, -- the papers as the giver has them
    counted     jsonb,            -- the papers as the receiver counted them
    taken       boolean not null default false,
    open        boolean not null default true,
    primary key (hand_over, consignment)
);
-- No envelope is handed over twice at the same time.
create unique index hand_over_item_open on post.hand_over_item (consignment) where open;
create index hand_over_item_of_consignment on post.hand_over_item (consignment);

-- Cash that an agent took.
create table post.collection (
    consignment uuid        primary key references post.consignment,
    agent       uuid        not null,
    agent_name  text        not null,
    office      text        not null,
    desk        text        not null,
    fees        bigint      not null check (fees >= 0),
    postage     bigint      not null check (postage >= 0),
    at          timestamptz not null
);
create index collection_of_agent on post.collection (office, agent, at);
create index collection_of_desk on post.collection (desk, at);

-- Fees that an agent brings to the one-stop unit, and what was counted there.
create table post.remittance (
    id           uuid        primary key,
    agent        uuid        not null,
    agent_name   text        not null,
    office       text        not null,
    desk         text        not null,
    declared     bigint      not null check (declared > 0),
    declared_at  timestamptz not null,
    counted      bigint check (counted >= 0),
    counted_name text,
    counted_at   timestamptz,
    remark       text        not null default '' check (length(remark) <= 2000)
);
create index remittance_of_agent on post.remittance (office, agent, declared_at);
create index remittance_of_desk on post.remittance (desk, declared_at desc);

-- Which cash a remittance is made of; no cash is handed over twice.
create table post.remitted (
    consignment uuid primary key references post.collection,
    remittance  uuid not null references post.remittance
);
create index remitted_by on post.remitted (remittance);

create function post.never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'what happened to a consignment, and the cash taken for it, is never changed or removed';
end $$;
create trigger events_never_change before update or delete on post.consignment_event
    for each row execute function post.never_changes();
create trigger collections_never_change before update or delete on post.collection
    for each row execute function post.never_changes();
create trigger remitted_never_changes before update or delete on post.remitted
    for each row execute function post.never_changes();
