create schema if not exists notification;

-- Of what people are told. What the law demands cannot be declined.
create table notification.kind (
    kind      text primary key check (length(kind) <= 40),
    mandatory boolean not null,
    source    text    not null check (length(source) <= 300), -- why it is so
    verified  boolean not null                                -- whether somebody held the source against the gazette
);

insert into notification.kind (kind, mandatory, source, verified) values
    ('FILED',                false, '', false),
    ('RECEIVED',             false, 'Nghị định 118/2025/NĐ-CP: giấy tiếp nhận hồ sơ và hẹn trả kết quả', false),
    ('INTAKE_REFUSED',       true,  'Nghị định 118/2025/NĐ-CP: phiếu từ chối tiếp nhận hồ sơ', false),
    ('SUPPLEMENT_REQUESTED', true,  'Nghị định 118/2025/NĐ-CP: phiếu yêu cầu bổ sung hồ sơ', false),
    ('SUPPLEMENT_ACCEPTED',  false, '', false),
    ('SUSPENDED',            true,  'Nghị định 118/2025/NĐ-CP: thông báo tạm dừng giải quyết', false),
    ('PAYMENT_DUE',          true,  'Thông báo nghĩa vụ tài chính', false),
    ('RESUMED',              false, '', false),
    ('EXTENDED',             true,  'Nghị định 118/2025/NĐ-CP: phiếu xin lỗi và hẹn lại ngày trả kết quả', false),
    ('STOPPED',              true,  'Nghị định 118/2025/NĐ-CP: thông báo dừng giải quyết hồ sơ', false),
    ('WITHDRAWN',            false, '', false),
    ('RESULT_READY',         true,  'Nghị định 118/2025/NĐ-CP: trả kết quả', false),
    ('RESULT_RECALLED',      true,  'Nghị định 118/2025/NĐ-CP: trả kết quả', false),
    ('RESULT_RETURNED',      false, '', false);

-- What is written, by version; the latest is in force, none is ever changed.
create table notification.template (
    id            uuid primary key,
    kind          text        not null references notification.kind,
    channel       text        not null check (channel in ('IN_PAGE', 'EMAIL', 'ZALO', 'SMS')),
    language      text        not null check (language in ('VI', 'EN')),
    version       integer     not null check (version >= 1),
    subject       text        not null default '' check (length(subject) <= 200),
    body          text        not null check (length(body) between 1 and 4000),
    without_marks boolean     not null default false,                       -- short messages: 160 characters a part, not 70
    carrier_id    text        not null default '' check (length(carrier_id) <= 60), -- what Zalo calls the template it approved
    published_at  timestamptz not null,
    published_by  text        not null check (length(published_by) <= 200),
    unique (kind, channel, language, version)
);

-- How a person wants to be told; whoever has no row is told in Vietnamese, by short message and e-mail.
create table notification.wish (
    identifier text primary key check (length(identifier) between 1 and 40),
    language   text        not null check (language in ('VI', 'EN')),
    channels   text[]      not null,
    declined   text[]      not null,
    changed_at timestamptz not null
);

-- One message to one person on one channel: both the outbox and the memory of what was sent.
create table notification.message (
    id            uuid primary key,
    dossier       uuid        not null,
    code          text        not null check (length(code) <= 60),
    event         integer     not null, -- its place in the history of the dossier
    recipient     text        not null check (recipient in ('OWNER', 'SUBMITTER')),
    identifier    text        not null check (length(identifier) <= 40), -- who may read it; may be empty
    kind          text        not null,
    mandatory     boolean     not null,
    channel       text        not null check (channel in ('IN_PAGE', 'EMAIL', 'ZALO', 'SMS')),
    language      text        not null check (language in ('VI', 'EN')),
    address       text        not null default '' check (length(address) <= 254),
    subject       text        not null default '',
    body          text        not null default '',
    facts         jsonb       not null default '{}', -- the variables, for carriers that fill the template themselves
    template      uuid references notification.template,
    carrier_template text     not null default '',
    parts         integer     not null default 1 check (parts >= 1),
    state         text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'HELD_BACK')),
    stop_reason   text check (length(stop_reason) <= 40),
    carrier_said  text        not null default '' check (length(carrier_said) <= 300),
    attempts      integer     not null default 0,
    next_at       timestamptz not null,
    claimed_until timestamptz,
    reference     text check (length(reference) <= 100), -- what the carrier calls it
    charged_month date,                                  -- null while nothing is charged to a budget
    cost          bigint      not null default 0 check (cost >= 0), -- đồng
    created_at    timestamptz not null,
    sent_at       timestamptz,
    delivered_at  timestamptz,
    read_at       timestamptz,
    -- one event tells one person once by one way, however often it is told to us
    unique (dossier, event, recipient, channel)
);

create index message_to_send on notification.message (channel, next_at) where state in ('WAITING', 'SENDING');
create index message_by_identifier on notification.message (identifier, created_at desc) where identifier <> '';
create index message_by_reference on notification.message (channel, reference) where reference is not null;
create index message_by_age on notification.message (created_at);
create index message_stopped on notification.message (created_at desc) where state in ('FAILED', 'HELD_BACK');

-- What a carrier reported; kept also when it comes before the carrier's own answer.
create table notification.receipt (
    channel     text        not null,
    reference   text        not null check (length(reference) <= 100),
    outcome     text        not null check (outcome in ('DELIVERED', 'NOT_DELIVERED')),
    said        text        not null default '' check (length(said) <= 300),
    at          timestamptz not null,
    received_at timestamptz not null,
    primary key (channel, reference, outcome)
);

create index receipt_by_age on notification.receipt (received_at);

-- How much a channel may cost in a month, and what a part costs; the row of the latest month holds on.
create table notification.budget (
    channel    text        not null check (channel in ('ZALO', 'SMS')),
    from_month date        not null check (extract(day from from_month) = 1),
    most       bigint      not null check (most >= 0),  -- đồng a month
    price      bigint      not null check (price >= 0), -- đồng a part
    entered_at timestamptz not null,
    entered_by text        not null check (length(entered_by) <= 200),
    primary key (channel, from_month)
);

create table notification.spending (
    channel text   not null,
    month   date   not null,
    spent   bigint not null default 0 check (spent >= 0),
    parts   bigint not null default 0 check (parts >= 0),
    primary key (channel, month)
);
