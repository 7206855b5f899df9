create schema if not exists filing;

-- What somebody is about to file. Sent ones lose their content: it then stands in the dossier.
create table filing.draft (
    id         uuid primary key,
    keeper     text        not null check (length(keeper) between 1 and 80), -- applicant:<id> or staff:<account>
    procedure  text        not null,
    version    uuid        not null,
    content    jsonb,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    expires_at timestamptz not null,
    sent_as    text,
    check (content is not null or sent_as is not null)
);

create index draft_by_keeper on filing.draft (keeper, changed_at desc);
create index draft_by_expiry on filing.draft (expires_at) where sent_as is null;

-- Each dossier that was filed from afar through this product, and when the officer answered.
create table filing.filing (
    dossier        uuid primary key,
    code           text        not null unique,
    keeper         text        not null,
    procedure      text        not null,
    receiving_unit text        not null,
    assisted_role  text, -- under which role somebody helped; null where people filed on their own
    assisted_unit  text,
    delivery       text        not null check (delivery in ('COUNTER', 'POSTAL', 'ELECTRONIC')),
    filed_at       timestamptz not null,
    answer_by      timestamptz not null,
    answered_at    timestamptz,
    answer         text, -- the first act that answered it, by its event
    check ((answered_at is null) = (answer is null)),
    check ((assisted_role is null) = (assisted_unit is null))
);

create index filing_by_keeper on filing.filing (keeper, filed_at desc);
create index filing_by_day on filing.filing (filed_at);

-- Within how many working minutes an officer answers what was filed online; dated, since decrees change.
create table filing.answer_rule (
    valid   daterange not null check (not isempty(valid)),
    minutes integer   not null check (minutes between 1 and 9600),
    source  text      not null check (length(source) between 1 and 300)
);

insert into filing.answer_rule (valid, minutes, source) values
    ('[2020-05-22,)', 480, 'Nghị định 45/2020/NĐ-CP, Điều 11; thời hạn 8 giờ làm việc theo Thông tư 87/2021/TT-BTC');

-- How often somebody did something in the last hour; keys are accounts and addresses.
create table filing.count (
    kind   text        not null check (length(kind) <= 20),
    key    text        not null check (length(key) <= 100),
    since  timestamptz not null,
    number integer     not null,
    primary key (kind, key)
);
