-- A message that failed may be sent again by an officer: the same news to the same person, once more.
alter table notification.message add column repetition integer not null default 0 check (repetition >= 0);
alter table notification.message drop constraint message_dossier_event_recipient_channel_key;
alter table notification.message
    add constraint message_told_once unique (about, event, recipient, channel, repetition);

-- Whether carriers answer, as the nodes last found out.
create table notification.carrier (
    channel     text primary key check (channel in ('EMAIL', 'ZALO', 'SMS')),
    answered_at timestamptz,
    away_since  timestamptz,
    said        text not null default '' check (length(said) <= 300)
);

-- What officers did to messages and to what is written in them; never changed.
create table notification.act (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    account uuid        not null,
    by      text        not null check (length(by) <= 200),
    act     text        not null check (length(act) <= 40),
    subject text        not null default '' check (length(subject) <= 100),
    detail  text        not null default '' check (length(detail) <= 300)
);
