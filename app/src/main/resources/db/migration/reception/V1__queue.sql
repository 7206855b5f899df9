create schema if not exists reception;

-- What people come for, told apart by a letter: the numbers of the group A are A001, A002 …
create table reception.service_group (
    id         uuid        primary key,
    unit       text        not null,
    letter     text        not null check (letter ~ '^[A-Z]$'),
    name       text        not null check (length(name) between 1 and 100),
    name_en    text        not null check (length(name_en) <= 100),
    entered_at timestamptz not null,
    entered_by text        not null,
    ended_at   timestamptz,
    ended_by   text,
    check ((ended_at is null) = (ended_by is null))
);
create unique index service_group_open on reception.service_group (unit, letter) where ended_at is null;

-- Who is called before others, and by which text.
create table reception.priority_class (
    code       text        primary key check (code ~ '^[a-z-]{2,30}$'),
    name       text        not null check (length(name) between 1 and 100),
    name_en    text        not null check (length(name_en) between 1 and 100),
    source     text        not null check (length(source) between 1 and 200),
    place      smallint    not null,
    ended_at   timestamptz,
    ended_by   text,
    check ((ended_at is null) = (ended_by is null))
);
insert into reception.priority_class (code, name, name_en, source, place) values
    ('elderly', 'Người từ đủ 60 tuổi', 'Aged 60 or over', 'Luật Người cao tuổi số 39/2009/QH12', 1),
    ('disabled', 'Người khuyết tật', 'Person with a disability', 'Luật Người khuyết tật số 51/2010/QH12', 2),
    ('merit', 'Thương binh, người có công với cách mạng', 'War invalid or person of merit', 'Pháp lệnh số 02/2020/UBTVQH14', 3),
    ('pregnant', 'Phụ nữ mang thai', 'Pregnant', 'Nội quy của trung tâm', 4),
    ('infant', 'Người đi cùng trẻ dưới 36 tháng tuổi', 'With a child under 36 months', 'Nội quy của trung tâm', 5);

-- One row for each place and day. Whoever calls locks it, so that two desks never call the same number.
create table reception.queue_day (
    unit text not null,
    day  date not null,
    primary key (unit, day)
);

-- The last number given in a group on a day. Numbers have no gaps: the row is locked until the ticket stands.
create table reception.last_number (
    unit   text    not null,
    day    date    not null,
    letter text    not null,
    last   integer not null check (last between 1 and 999),
    primary key (unit, day, letter)
);

create table reception.ticket (
    id            uuid        primary key,
    token         text        not null unique,
    unit          text        not null,
    day           date        not null,
    letter        text        not null,
    serial        integer     not null,
    service_group uuid        not null references reception.service_group (id),
    priority      text        references reception.priority_class (code),
    origin        text        not null check (origin in ('KIOSK', 'DESK', 'PHONE')),
    slot_at       timestamptz,          -- the beginning of the appointment that the person came for
    state         text        not null check (state in ('WAITING', 'CALLED', 'SERVING', 'DONE', 'NO_SHOW', 'CLOSED')),
    issued_at     timestamptz not null,
    called_at     timestamptz,          -- first
    last_call_at  timestamptz,
    calls         smallint    not null default 0,
    was_preferred boolean,              -- whether it was called before ordinary numbers
    serving_at    timestamptz,
    ended_at      timestamptz,
    desk          text,
    unique (unit, day, letter, serial)
);
create index ticket_waiting on reception.ticket (unit, day, service_group) where state = 'WAITING';
create index ticket_at_desk on reception.ticket (unit, day, desk, last_call_at);

-- What happened to a ticket, in order.
create table reception.ticket_move (
    id            bigint      generated always as identity primary key,
    ticket        uuid        not null references reception.ticket (id),
    kind          text        not null check (kind in
                    ('ISSUED', 'CALLED', 'CALLED_AGAIN', 'ARRIVED', 'DONE', 'NO_SHOW', 'TRANSFERRED', 'CLOSED')),
    at            timestamptz not null,
    service_group uuid        not null,
    desk          text,
    by            text        not null
);
create index ticket_move_of on reception.ticket_move (ticket, id);

-- Dossiers that came out of a ticket.
create table reception.ticket_dossier (
    ticket  uuid not null references reception.ticket (id),
    dossier text not null,
    primary key (ticket, dossier)
);

-- Where an officer sits today, and which groups the desk serves.
create table reception.at_desk (
    account uuid   primary key,
    unit    text   not null,
    day     date   not null,
    desk    text   not null check (length(desk) between 1 and 10),
    groups  uuid[] not null
);
