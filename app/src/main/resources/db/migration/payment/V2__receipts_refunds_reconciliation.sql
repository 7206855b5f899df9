-- Serial numbers of receipts: one row a unit and year, locked while a number is taken, so that none is left out.
create table payment.receipt_book (
    unit text not null,
    year int  not null,
    last int  not null check (last >= 0),
    primary key (unit, year)
);

create table payment.receipt (
    payment_order uuid primary key references payment.payment_order,
    unit      text        not null,
    year      int         not null,
    number    int         not null check (number > 0),
    issued_at timestamptz not null,
    collector text        not null,
    unique (unit, year, number)
);

-- Money that is to be given back, once for each income.
create table payment.refund (
    id         uuid primary key,
    income     uuid        not null unique references payment.income,
    because    text        not null check (length(because) between 1 and 500),
    asked_at   timestamptz not null,
    asked_by   text        not null,
    account    uuid, -- of the officer who asked; null for the system
    state      text        not null check (state in ('ASKED', 'GIVEN_BACK', 'REJECTED')),
    note       text        not null default '', -- number of the transfer, or why not
    decided_at timestamptz,
    decided_by text,
    check ((state = 'ASKED') = (decided_at is null))
);
create index refund_open on payment.refund (asked_at) where state = 'ASKED';

-- One comparison with a platform's statement of a day; the latest counts.
create table payment.reconciliation (
    platform text        not null,
    day      date        not null,
    at       timestamptz not null,
    there    int         not null, -- payments on the statement
    there_sum bigint     not null,
    here     int         not null,
    here_sum bigint      not null,
    primary key (platform, day)
);

create table payment.difference (
    id          uuid primary key,
    platform    text   not null,
    day         date   not null,
    kind        text   not null check (kind in ('MISSING_HERE', 'MISSING_THERE', 'AMOUNT_DIFFERS', 'TO_GIVE_BACK')),
    reference   text   not null,
    transaction text   not null,
    there       bigint, -- đồng on the statement
    here        bigint, -- đồng with us
    settled_at  timestamptz,
    settled_by  text,
    note        text   not null default '',
    unique (platform, day, kind, transaction)
);
