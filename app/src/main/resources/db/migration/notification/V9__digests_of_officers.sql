-- Officers are told by e-mail what waits for them, by counts and codes.
alter table notification.message drop constraint message_recipient_check;
alter table notification.message
    add constraint message_recipient_check check (recipient in ('OWNER', 'SUBMITTER', 'SENDER', 'VISITOR', 'OFFICER'));

insert into notification.kind (kind, mandatory, source, verified) values ('WORK_OF_THE_DAY', false, '', false);

insert into notification.template (id, kind, channel, language, version, subject, body, without_marks, published_at, published_by) values
    (gen_random_uuid(), 'WORK_OF_THE_DAY', 'EMAIL', 'VI', 1, 'Việc ngày {day} của bạn',
     E'Hồ sơ chờ bạn xử lý:\n- Quá hạn: {overdue}\n- Đến hạn hôm nay: {dueToday}\n- Đến hạn ngày làm việc tới: {dueTomorrow}\n- Hồ sơ trực tuyến chờ trả lời trong 8 giờ làm việc: {answers}\n\nXem và xử lý: {link}\nThư này được gửi tự động, xin đừng trả lời. Tắt thư này ở trang Tài khoản của tôi.',
     false, now(), 'motcua'),
    (gen_random_uuid(), 'WORK_OF_THE_DAY', 'EMAIL', 'EN', 1, 'Your work on {day}',
     E'Applications that wait for you:\n- Overdue: {overdue}\n- Due today: {dueToday}\n- Due on the next working day: {dueTomorrow}\n- Online filings to be answered within 8 working hours: {answers}\n\nLook and handle: {link}\nThis message was sent automatically; please do not reply. Switch it off under My account.',
     false, now(), 'motcua');
