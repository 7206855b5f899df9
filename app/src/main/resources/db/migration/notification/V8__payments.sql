-- People are told that their money came in, with the receipt, and that it went back.
insert into notification.kind (kind, mandatory, source, verified) values
    ('PAYMENT_MADE',     false, '', false),
    ('MONEY_GIVEN_BACK', false, '', false);

-- The amount and the link to the receipt stand on the person's own page alone: nobody proved whose the telephone and the mailbox are.
create temporary table first_words
    (place serial, language text, kind text, subject text, page text, letter text, short text) on commit drop;

insert into first_words (language, kind, subject, page, letter, short) values
    ('VI', 'PAYMENT_MADE', 'Đã nhận tiền nộp cho hồ sơ {code}',
     E'Chúng tôi đã nhận {amount} phí, lệ phí bạn nộp cho hồ sơ {code} ({procedure}). Biên lai {receipt}: tải trên trang của hồ sơ, ai cũng kiểm tra được tại\n{check}',
     'Chúng tôi đã nhận tiền phí, lệ phí nộp cho hồ sơ {code} ({procedure}). Biên lai {receipt}: tải tại trang tra cứu hồ sơ; ai nhận biên lai đều kiểm tra được trên Cổng bằng mã in trên đó.',
     'Da nhan tien nop cho ho so {code}. Bien lai {receipt}, tai tai {link}'),
    ('VI', 'MONEY_GIVEN_BACK', 'Đã hoàn tiền của hồ sơ {code}',
     'Chúng tôi đã chuyển trả lại {amount} của hồ sơ {code} ({procedure}). Biên lai của khoản này, nếu có, không còn giá trị. Nếu vài ngày nữa tiền chưa tới, xin hỏi {unit}.',
     'Chúng tôi đã chuyển trả lại tiền của hồ sơ {code} ({procedure}). Nếu vài ngày nữa tiền chưa tới, xin hỏi {unit}.',
     'Da hoan tien cua ho so {code}. Neu vai ngay nua tien chua toi, xin hoi {unit}'),
    ('EN', 'PAYMENT_MADE', 'Your payment for application {code} arrived',
     E'We have received {amount} of fees for application {code} ({procedure}). Receipt {receipt}: download it from the page of the application; anyone can verify it at\n{check}',
     'We have received the fees for application {code} ({procedure}). Receipt {receipt}: download it where you follow the application; whoever gets it can verify it at the portal by the code printed on it.',
     'We have your payment for application {code}. Receipt {receipt}, download: {link}'),
    ('EN', 'MONEY_GIVEN_BACK', 'The money of application {code} was given back',
     'We have transferred {amount} of application {code} ({procedure}) back. Its receipt, if there was one, is no longer valid. If the money has not arrived in a few days, please ask {unit}.',
     'We have transferred the money of application {code} ({procedure}) back. If it has not arrived in a few days, please ask {unit}.',
     'The money of application {code} was given back. If it is not there in a few days, ask {unit}');

insert into notification.template (id, kind, channel, language, version, subject, body, without_marks, published_at, published_by)
select gen_random_uuid(), kind, channel, language, 1,
       case when channel in ('IN_PAGE', 'EMAIL') then subject else '' end,
       case channel
           when 'IN_PAGE' then page
           when 'EMAIL' then letter || case language
               when 'VI' then E'\n\nTheo dõi hồ sơ: {link}\nThư này được gửi tự động, xin đừng trả lời.'
               else E'\n\nFollow your application: {link}\nThis message was sent automatically; please do not reply.' end
           else short end,
       channel = 'SMS', now(), 'motcua'
from first_words cross join unnest(array['IN_PAGE', 'EMAIL', 'ZALO', 'SMS']) as channel
order by place;
