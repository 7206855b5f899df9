-- How a group is booked: how long a slot is, for how many people, and how many days before.
create table reception.slot_rule (
    service_group uuid     primary key references reception.service_group (id),
    minutes       smallint not null check (minutes between 10 and 120),
    capacity      smallint not null check (capacity between 1 and 50),
    days_ahead    smallint not null check (days_ahead between 1 and 30),
    entered_at    timestamptz not null,
    entered_by    text     not null
);

-- How many places of a slot are taken. The condition is in the statement that takes one, so that nobody books too many.
create table reception.slot (
    service_group uuid        not null references reception.service_group (id),
    starts_at     timestamptz not null,
    taken         smallint    not null check (taken >= 0),
    primary key (service_group, starts_at)
);

create table reception.appointment (
    id            uuid        primary key,
    code          text        not null unique check (code ~ '^[2-9A-HJKMNP-Z]{6}$'),
    secret_hash   bytea       not null,
    unit          text        not null,
    service_group uuid        not null references reception.service_group (id),
    starts_at     timestamptz not null,
    phone         text        not null check (phone ~ '^0[0-9]{9}$'),
    state         text        not null check (state in ('BOOKED', 'CANCELLED', 'ARRIVED', 'NO_SHOW')),
    booked_at     timestamptz not null,
    changed_at    timestamptz not null,
    ticket        uuid        references reception.ticket (id)
);
create index appointment_of_phone on reception.appointment (phone, starts_at) where state = 'BOOKED';
create index appointment_of_day on reception.appointment (unit, starts_at);
