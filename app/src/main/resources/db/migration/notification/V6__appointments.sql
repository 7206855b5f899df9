-- Appointments are booked with a number that nobody proved: its owner is told little, seldom, and can stop it.
alter table notification.message drop constraint message_recipient_check;
alter table notification.message
    add constraint message_recipient_check check (recipient in ('OWNER', 'SUBMITTER', 'SENDER', 'VISITOR'));

create index message_of_appointments on notification.message (address, created_at)
    where kind in ('APPOINTMENT_BOOKED', 'APPOINTMENT_MOVED', 'APPOINTMENT_REMINDER');

-- Numbers whose owners want no messages of appointments.
create table notification.stopped_number (
    address    text primary key check (length(address) between 1 and 20),
    stopped_at timestamptz not null
);

-- Links in messages of appointments; only the hash is kept. Whoever has the message has the phone.
create table notification.door (
    token_hash  bytea primary key,
    appointment uuid        not null,
    address     text        not null check (length(address) between 1 and 20),
    ends_at     timestamptz not null
);

create index door_by_end on notification.door (ends_at);

insert into notification.kind (kind, mandatory, source, verified) values
    ('APPOINTMENT_BOOKED',   false, '', false),
    ('APPOINTMENT_MOVED',    false, '', false),
    ('APPOINTMENT_REMINDER', false, '', false);

create temporary table first_words (place serial, language text, kind text, subject text, body text, short text) on commit drop;

insert into first_words (language, kind, subject, body, short) values
    ('VI', 'APPOINTMENT_BOOKED', 'Lịch hẹn {code} lúc {when}',
     E'Số này đã được dùng để đặt lịch hẹn {code} lúc {when} tại {unit}.\nHủy lịch hẹn, hoặc không nhận tin nữa nếu không phải bạn đặt:\n{link}',
     'Lich hen {code}: {when} tai {unit}. Huy, hoac khong phai ban dat: {link}'),
    ('VI', 'APPOINTMENT_MOVED', 'Lịch hẹn {code} đổi sang {when}',
     E'Lịch hẹn {code} đổi sang {when} tại {unit}.\nHủy lịch hẹn, hoặc không nhận tin nữa:\n{link}',
     'Lich hen {code} doi sang {when} tai {unit}. Huy, hoac khong phai ban dat: {link}'),
    ('VI', 'APPOINTMENT_REMINDER', 'Nhắc lịch hẹn {code} lúc {when}',
     E'Bạn có lịch hẹn {code} lúc {when} tại {unit}.\nKhông tới được thì hủy để người khác có chỗ:\n{link}',
     'Nhac lich hen {code}: {when} tai {unit}. Khong toi duoc xin huy: {link}'),
    ('EN', 'APPOINTMENT_BOOKED', 'Appointment {code} at {when}',
     E'Appointment {code} was booked with this number, {when} at {unit}.\nCancel it, or get no more messages if it was not you:\n{link}',
     'Appointment {code}: {when}, {unit}. Cancel, or not booked by you: {link}'),
    ('EN', 'APPOINTMENT_MOVED', 'Appointment {code} moved to {when}',
     E'Appointment {code} was moved to {when}, {unit}.\nCancel it, or get no more messages:\n{link}',
     'Appointment {code} moved to {when}, {unit}. Cancel, or not booked by you: {link}'),
    ('EN', 'APPOINTMENT_REMINDER', 'Reminder: appointment {code} at {when}',
     E'You have appointment {code} at {when}, {unit}.\nIf you cannot come, please cancel it so that others find a place:\n{link}',
     'Reminder: appointment {code}, {when}, {unit}. If you cannot come, please cancel: {link}');

insert into notification.template (id, kind, channel, language, version, subject, body, without_marks, published_at, published_by)
select gen_random_uuid(), kind, channel, language, 1,
       case when channel = 'EMAIL' then subject else '' end,
       case when channel = 'EMAIL' then body else short end,
       channel = 'SMS', now(), 'motcua'
from first_words cross join unnest(array['EMAIL', 'ZALO', 'SMS']) as channel
order by place;
