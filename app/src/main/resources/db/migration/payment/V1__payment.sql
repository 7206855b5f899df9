create schema if not exists payment;

-- Rules by which less is paid, dated; never changed, only ended.
create table payment.reduction (
    id         uuid primary key,
    basis      text        not null check (length(basis) between 1 and 300),
    kinds      text[]      not null check (cardinality(kinds) > 0),
    codes      text[]      not null default '{}', -- national codes; empty: all of the kinds
    channels   text[]      not null default '{}', -- empty: all
    payers     text, -- the group of payers; null: everyone
    percent    int         not null check (percent between 1 and 100),
    rounding   text        not null,
    unit       text, -- this unit and all below it; null: everywhere
    valid_from date        not null,
    valid_to   date check (valid_to > valid_from), -- the first day on which it no longer holds
    verified   boolean     not null,
    entered_at timestamptz not null,
    entered_by text        not null,
    ended_by   text
);

create table payment.payment_order (
    id         uuid primary key,
    reference  text        not null unique check (length(reference) <= 20),
    secret     text        not null,
    subject_kind  text     not null,
    subject    uuid        not null,
    label      text        not null,
    payer      jsonb       not null,
    unit       text        not null,
    due        jsonb       not null,
    amount     bigint      not null check (amount > 0), -- đồng
    state      text        not null check (state in ('UNPAID', 'WAITING', 'PAID', 'CANCELLED', 'REFUNDED')),
    opened_at  timestamptz not null,
    changed_at timestamptz not null,
    ended_because text
);
-- At most one that is to be paid, or was, for each subject.
create unique index order_of_subject on payment.payment_order (subject_kind, subject)
    where state in ('UNPAID', 'WAITING', 'PAID');
create index orders_of_subject on payment.payment_order (subject_kind, subject, opened_at);

-- One try to pay at a platform.
create table payment.attempt (
    id         uuid primary key,
    payment_order uuid     not null references payment.payment_order,
    number     int         not null check (number between 1 and 99),
    platform   text        not null,
    reference  text        not null, -- as the platform knows it
    state      text        not null check (state in ('BEGUN', 'FAILED', 'PAID')),
    redirect   text,
    begun_at   timestamptz not null,
    unique (payment_order, number),
    unique (platform, reference)
);

-- Money that came in; a row is never changed.
create table payment.income (
    id         uuid primary key,
    payment_order uuid     not null references payment.payment_order,
    counted    boolean     not null, -- whether it paid the order; what did not is to be given back
    method     text        not null check (method in ('PLATFORM', 'CASH', 'CARD', 'TRANSFER')),
    platform   text        not null default '',
    transaction text       not null, -- number at the platform, the bank or of the desk
    amount     bigint      not null check (amount > 0),
    paid_at    timestamptz not null, -- as whoever took it says
    heard_at   timestamptz not null,
    taken_by   text        not null,
    unit       text        not null
);
create unique index order_counted_once on payment.income (payment_order) where counted;
create unique index transaction_once on payment.income (platform, transaction) where method = 'PLATFORM';
create index income_of_day on payment.income (heard_at);
