create schema if not exists slips;

-- Which form a slip is printed on under the rules of a decree; a regime without rows takes the form of the last one that
-- has some. The forms of the office, which no decree prescribes, stand under '*'.
create table slips.form_of (
    regime text    not null,
    kind   text    not null,
    form   text    not null,
    primary key (regime, kind)
);
insert into slips.form_of (regime, kind, form) values
    ('61/2018/NĐ-CP', 'RECEIPT', 'tt-01-2018.01'),
    ('61/2018/NĐ-CP', 'SUPPLEMENT_REQUEST', 'tt-01-2018.02'),
    ('61/2018/NĐ-CP', 'REFUSAL', 'tt-01-2018.03'),
    ('61/2018/NĐ-CP', 'APOLOGY', 'tt-01-2018.04'),
    ('61/2018/NĐ-CP', 'CONTROL_SLIP', 'tt-01-2018.05'),
    ('61/2018/NĐ-CP', 'LOGBOOK', 'tt-01-2018.06'),
    ('118/2025/NĐ-CP', 'RECEIPT', 'tt-03-2025.01'),
    ('118/2025/NĐ-CP', 'SUPPLEMENT_REQUEST', 'tt-03-2025.02'),
    ('118/2025/NĐ-CP', 'REFUSAL', 'tt-03-2025.03'),
    ('118/2025/NĐ-CP', 'APOLOGY', 'tt-03-2025.04'),
    ('118/2025/NĐ-CP', 'STOP_NOTICE', 'tt-03-2025.05'),
    ('118/2025/NĐ-CP', 'CONTROL_SLIP', 'tt-03-2025.06'),
    ('118/2025/NĐ-CP', 'LOGBOOK', 'tt-03-2025.07'),
    ('*', 'RETURN_RECEIPT', 'motcua.return-receipt'),
    ('*', 'FEE_RECEIPT', 'motcua.fee-receipt'),
    ('*', 'HAND_OVER_LIST', 'motcua.hand-over-list');

-- The last number of a unit's yearly series. The row is locked until the slip's transaction ends, so no number is lost.
create table slips.series (
    unit text    not null,
    year integer not null,
    kind text    not null,
    last integer not null check (last > 0),
    primary key (unit, year, kind)
);

-- Issued slips. Whatever stands in a row stays; only the paper is added, once, when it is asked for first.
create table slips.slip (
    id        uuid primary key,
    kind      text        not null,
    form      text        not null,
    -- Null for a list of many dossiers.
    dossier   uuid,
    sequence  integer     not null,
    unit      text        not null,
    number    text        not null,
    issued_at timestamptz not null,
    issued_by text        not null,
    file      uuid,
    page      text,
    check ((file is null) = (page is null))
);
-- One slip for each act, however often it is asked for; money may be taken several times between two acts.
create unique index slip_of_event on slips.slip (dossier, kind, sequence) where kind <> 'FEE_RECEIPT';
create index slip_of_dossier on slips.slip (dossier, issued_at desc);
create index slip_of_unit on slips.slip (unit, issued_at desc) where dossier is null;

-- What stands in a list of many dossiers, in its order.
create table slips.listed (
    slip     uuid    not null,
    position integer not null,
    dossier  uuid    not null,
    primary key (slip, position)
);
