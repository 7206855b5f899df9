create schema if not exists certification;

-- What certifying one copy costs, from a day on.
create table certification.fee (
    valid_from  date primary key,
    basis       text   not null,
    first_pages int    not null check (first_pages >= 0), -- pages at the first price
    first_price bigint not null check (first_price >= 0), -- đồng a page
    later_price bigint not null check (later_price >= 0), -- đồng a page, after those
    most        bigint not null check (most >= 0) -- đồng a copy
);
insert into certification.fee values ('2017-01-01', 'Thông tư 226/2016/TT-BTC, Điều 4', 2, 2000, 1000, 200000);

create table certification.copy (
    id           uuid primary key,
    agency       text        not null,
    requester    text        not null check (length(requester) between 1 and 200),
    identifier   text        not null check (length(identifier) <= 20),
    paper        text        not null check (length(paper) between 1 and 300),
    number       text        not null check (length(number) <= 100),
    issuer       text        not null check (length(issuer) between 1 and 300),
    issued_on    date        not null,
    delivery     text        not null check (delivery in ('VAULT', 'DESK')),
    state        text        not null check (state in ('COMPARED', 'CERTIFIED', 'REFUSED')),
    pages        int         not null check (pages >= 0),
    received_at  timestamptz not null,
    received_by  text        not null,
    due_on       date        not null,
    refusal      text,
    refusal_note text        not null default '' check (length(refusal_note) <= 1000),
    ended_at     timestamptz,
    ended_by     text,
    check ((state = 'REFUSED') = (refusal is not null)),
    check ((state = 'COMPARED') = (ended_at is null))
);
create index copy_open on certification.copy (agency, received_at) where state = 'COMPARED';
create index copy_latest on certification.copy (agency, received_at desc);

create table certification.scan (
    copy     uuid not null references certification.copy,
    position int  not null,
    file     uuid not null,
    primary key (copy, position)
);

-- Serial numbers of the book: one row an agency and year, locked while a number is taken, so that none is left out.
create table certification.book (
    agency text not null,
    year   int  not null,
    last   int  not null check (last >= 0),
    primary key (agency, year)
);

-- The book of certification. Rows are only ever added.
create table certification.entry (
    agency       text        not null,
    year         int         not null,
    number       int         not null check (number > 0),
    copy         uuid        not null unique references certification.copy,
    certified_at timestamptz not null,
    certified_by text        not null,
    pages        int         not null,
    fee          bigint      not null,
    file         uuid        not null,
    sha256       text        not null,
    code         text        not null unique, -- of verification
    primary key (agency, year, number)
);
create index entry_by_hash on certification.entry (sha256);

create function certification.entries_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'an entry of the certification book is never changed or removed';
end $$;
create trigger entries_never_change before update or delete on certification.entry
    for each row execute function certification.entries_never_change();
