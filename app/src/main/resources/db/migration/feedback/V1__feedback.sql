create schema if not exists feedback;

-- A feedback as its events left it.
create table feedback.matter (
    id             uuid primary key,
    code           text        not null unique check (length(code) <= 30),
    version        integer     not null check (version > 0),
    state          text        not null check (state in ('RECEIVED', 'CLASSIFIED', 'FORWARDED', 'ANSWERED', 'REDIRECTED')),
    way            text        not null check (way in ('WEB', 'HOTLINE', 'PAPER', 'COUNTER', 'NATIONAL_PORTAL', 'RATING')),
    class          text check (class in ('CONDUCT', 'RULES', 'NOT_FEEDBACK')),
    subject        text        not null check (length(subject) between 1 and 200),
    content        text        not null check (length(content) <= 10000), -- 5,000 as it came, and what was added
    about_unit     text check (length(about_unit) <= 60),
    dossier_code   text        not null default '' check (length(dossier_code) <= 60),
    sender_name    text        not null check (length(sender_name) <= 100),
    phone          text        not null check (length(phone) <= 20),
    email          text        not null check (length(email) <= 254),
    address        text        not null check (length(address) <= 300),
    received_at    timestamptz not null,
    classify_by    timestamptz not null,
    answer_by      timestamptz not null,
    tell_by        timestamptz not null,
    answered_at    timestamptz,
    responsible    text check (length(responsible) <= 60),
    answer         text check (length(answer) <= 5000),
    on_the_spot    boolean     not null default false,
    public_subject text check (length(public_subject) <= 200),
    public_content text check (length(public_content) <= 5000),
    public_answer  text check (length(public_answer) <= 5000),
    published_at   timestamptz,
    rating         text check (rating in ('VERY_SATISFIED', 'SATISFIED', 'UNSATISFIED')),
    rating_comment text        not null default '' check (length(rating_comment) <= 1000),
    rated_at       timestamptz,
    secret         text        not null check (secret ~ '^[0-9]{8}$'),
    token          text        not null unique check (length(token) between 12 and 40),
    request_key    uuid        not null unique
);

create index matter_open on feedback.matter (answer_by) where state in ('RECEIVED', 'CLASSIFIED', 'FORWARDED');
create index matter_by_unit on feedback.matter (responsible, received_at desc) where responsible is not null;
create index matter_by_reception on feedback.matter (received_at desc);
create index matter_public on feedback.matter (published_at desc) where published_at is not null;

-- What happened; written once, never changed.
create table feedback.event (
    matter     uuid        not null references feedback.matter,
    sequence   integer     not null check (sequence > 0),
    at         timestamptz not null,
    kind       text        not null check (length(kind) <= 30),
    class      text,
    unit       text,
    body       text        not null check (length(body) <= 5000),
    account    uuid, -- who did it, under which post; null for the sender and for the system
    post       uuid,
    actor_unit text,
    actor_role text,
    actor_name text,
    primary key (matter, sequence)
);

-- The last serial number of each day.
create table feedback.serial (
    day  date primary key,
    last integer not null check (last > 0)
);

-- Time limits as documents state them; the one that holds is the latest that has begun.
create table feedback.term (
    kind       text    not null check (kind in ('CLASSIFY', 'TELL', 'ANSWER')),
    valid_from date    not null,
    amount     integer not null check (amount between 1 and 365),
    unit       text    not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    basis      text    not null check (length(basis) between 1 and 300),
    verified   boolean not null,
    primary key (kind, valid_from)
);

-- Known from publications about the decision, not from its text: unverified until somebody compares them.
insert into feedback.term (kind, valid_from, amount, unit, basis, verified) values
    ('CLASSIFY', '2017-01-01', 5, 'WORKING_DAY', 'NĐ 20/2008/NĐ-CP, NĐ 92/2017/NĐ-CP', false),
    ('ANSWER', '2017-01-01', 20, 'CALENDAR_DAY', 'QĐ 574/QĐ-TTg (2017)', false),
    ('TELL', '2017-01-01', 7, 'CALENDAR_DAY', 'QĐ 574/QĐ-TTg (2017)', false);

-- How often somebody knocked within an hour.
create table feedback.knock (
    door  text        not null check (length(door) <= 20),
    key   text        not null check (length(key) <= 100),
    since timestamptz not null,
    times integer     not null check (times > 0),
    primary key (door, key, since)
);
