-- Messages are about dossiers and about feedback; event 0 is what is asked once about all of it.
alter table notification.message rename column dossier to about;
alter table notification.message drop constraint message_recipient_check;
alter table notification.message
    add constraint message_recipient_check check (recipient in ('OWNER', 'SUBMITTER', 'SENDER'));

insert into notification.kind (kind, mandatory, source, verified) values
    ('RATING_ASKED',      false, '', false),
    ('FEEDBACK_PROGRESS', false, '', false),
    ('FEEDBACK_ANSWERED', false, '', false);

create temporary table first_words (place serial, language text, kind text, subject text, body text, short text) on commit drop;

insert into first_words (language, kind, subject, body, short) values
    ('VI', 'RATING_ASKED', 'Bạn có hài lòng về việc giải quyết hồ sơ {code} không?',
     E'Kết quả của hồ sơ {code} ({procedure}) đã được trả. Xin cho biết bạn có hài lòng không; chỉ mất một phút, không phải đăng nhập, đến hết ngày {answerBy}:\n{link}',
     'Ho so {code} da xong. Ban co hai long khong? Xin danh gia den het {answerBy}: {link}'),
    ('VI', 'FEEDBACK_PROGRESS', 'Phản ánh, kiến nghị {code} đang được xử lý',
     E'Phản ánh, kiến nghị {code} của bạn đang được xử lý. Xem đã đến bước nào tại:\n{link}',
     'Phan anh, kien nghi {code} dang duoc xu ly. Xem tai {link}'),
    ('VI', 'FEEDBACK_ANSWERED', 'Phản ánh, kiến nghị {code} đã được trả lời',
     E'Phản ánh, kiến nghị {code} của bạn đã được trả lời. Xem câu trả lời tại:\n{link}',
     'Phan anh, kien nghi {code} da duoc tra loi. Xem tai {link}'),
    ('EN', 'RATING_ASKED', 'Are you satisfied with how application {code} was handled?',
     E'The result of application {code} ({procedure}) was handed over. Please say whether you are satisfied; it takes a minute and no sign-in, until the end of {answerBy}:\n{link}',
     'Application {code} is finished. Are you satisfied? Please say so until {answerBy}: {link}'),
    ('EN', 'FEEDBACK_PROGRESS', 'Your feedback {code} is being handled',
     E'Your feedback {code} is being handled. See how far it is at:\n{link}',
     'Your feedback {code} is being handled. See {link}'),
    ('EN', 'FEEDBACK_ANSWERED', 'Your feedback {code} was answered',
     E'Your feedback {code} was answered. See the answer at:\n{link}',
     'Your feedback {code} was answered. See {link}');

-- Whoever sends feedback has no page of their own for it.
insert into notification.template (id, kind, channel, language, version, subject, body, without_marks, published_at, published_by)
select gen_random_uuid(), kind, channel, language, 1,
       case when channel in ('IN_PAGE', 'EMAIL') then subject else '' end,
       case channel
           when 'IN_PAGE' then body
           when 'EMAIL' then body || case language
               when 'VI' then E'\n\nThư này được gửi tự động, xin đừng trả lời.'
               else E'\n\nThis message was sent automatically; please do not reply.' end
           else short end,
       channel = 'SMS', now(), 'motcua'
from first_words cross join unnest(array['IN_PAGE', 'EMAIL', 'ZALO', 'SMS']) as channel
where kind = 'RATING_ASKED' or channel <> 'IN_PAGE'
order by place;
