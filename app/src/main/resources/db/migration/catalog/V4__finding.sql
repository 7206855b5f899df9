-- What people looked for and did not find: words without marks, how often on a day, and never who.
create table catalog.unanswered_search (
    words text not null check (length(words) between 2 and 100),
    day   date not null,
    times int  not null check (times > 0),
    primary key (words, day)
);
create index on catalog.unanswered_search (day);

-- Words of people that officers added to those that come with the product, and the procedures meant.
create table catalog.added_word (
    said      text        not null check (length(said) between 2 and 100),
    procedure text        not null references catalog.procedure,
    added_at  timestamptz not null,
    added_by  text        not null,
    primary key (said, procedure)
);

-- What happens in people's lives; an event has the procedures whose name or field contains one of its texts, or of that code.
create table catalog.life_event (
    key       text   primary key check (key ~ '^[a-z][a-z-]{1,39}$'),
    place     int    not null check (place between 1 and 999),
    name_vi   text   not null,
    name_en   text   not null,
    covers_vi text   not null,
    covers_en text   not null,
    texts     text[] not null
);
insert into catalog.life_event (key, place, name_vi, name_en, covers_vi, covers_en, texts) values
('birth', 10, 'Sinh con', 'A child is born', 'Khai sinh, thai sản, nhận cha, mẹ, con', 'Birth registration, maternity benefits, recognition of parents',
    array['khai sinh', 'thai sản', 'nhận cha, mẹ, con', 'bảo hiểm y tế cho trẻ']),
('marriage', 20, 'Kết hôn', 'Marriage', 'Đăng ký kết hôn, xác nhận tình trạng hôn nhân', 'Marriage registration, marital status certificate',
    array['kết hôn', 'hôn nhân']),
('death', 30, 'Người thân qua đời', 'A death in the family', 'Khai tử, mai táng phí, thừa kế', 'Death registration, funeral support, inheritance',
    array['khai tử', 'mai táng', 'di sản', 'di chúc', 'tử tuất', 'người hưởng đã chết', 'hưởng thừa kế']),
('family', 40, 'Con nuôi, giám hộ', 'Adoption and guardianship', 'Nhận con nuôi, cử người giám hộ', 'Adopting a child, appointing a guardian',
    array['nuôi con nuôi', 'giám hộ']),
('household-business', 50, 'Mở hộ kinh doanh', 'Opening a household business', 'Thành lập, thay đổi, tạm ngừng hộ kinh doanh', 'Registering, changing or pausing a household business',
    array['hộ kinh doanh']),
('company', 60, 'Lập doanh nghiệp', 'Setting up a company', 'Thành lập, thay đổi, giải thể doanh nghiệp', 'Registering, changing or dissolving a company',
    array['thành lập và hoạt động của doanh nghiệp', 'đăng ký doanh nghiệp']),
('land', 70, 'Mua bán, thừa kế đất', 'Buying, selling, inheriting land', 'Sang tên, tách thửa, thế chấp, chứng thực', 'Transfers, splitting a plot, mortgages, certification',
    array['đăng ký biến động', 'tách thửa', 'biện pháp bảo đảm bằng quyền sử dụng đất', 'chuyển nhượng quyền sử dụng đất', 'chứng thực giao dịch', 'di sản']),
('land-certificate', 80, 'Làm, đổi sổ đỏ', 'Land use certificates', 'Cấp lần đầu, cấp đổi, cấp lại, đính chính', 'First issue, replacement, correction',
    array['giấy chứng nhận quyền sử dụng đất', 'đăng ký đất đai', 'đính chính giấy chứng nhận', 'cấp lại giấy chứng nhận do bị mất']),
('construction', 90, 'Xây, sửa nhà', 'Building or repairing a house', 'Giấy phép xây dựng, sửa chữa, hỗ trợ nhà ở', 'Building permits, repairs, housing support',
    array['giấy phép xây dựng', 'sửa chữa nhà ở', 'nhà ở']),
('moving', 100, 'Chuyển chỗ ở', 'Moving house', 'Thường trú, tạm trú, chuyển nơi nhận lương hưu', 'Permanent and temporary residence, moving a pension',
    array['thường trú', 'tạm trú', 'cư trú', 'tách hộ', 'sang địa bàn khác']),
('lost-papers', 110, 'Mất, hỏng giấy tờ', 'Lost or damaged papers', 'Cấp lại, trích lục, bản sao từ sổ gốc', 'Reissue, extracts, copies from the register',
    array['cấp lại', 'đăng ký lại', 'trích lục', 'bản sao từ sổ gốc']),
('certified-copy', 120, 'Sao y, chứng thực', 'Certified copies', 'Bản sao, chữ ký, giao dịch', 'Copies, signatures, transactions',
    array['chứng thực']),
('merit', 130, 'Người có công', 'People of merit', 'Chế độ cho người có công và thân nhân', 'Benefits for people of merit and their families',
    array['người có công', 'liệt sĩ', 'thương binh', 'bệnh binh', 'chất độc hóa học']),
('support', 140, 'Trợ cấp, khuyết tật', 'Support and disability', 'Trợ cấp hằng tháng, khẩn cấp, giấy khuyết tật', 'Monthly and urgent support, disability certificates',
    array['bảo trợ xã hội', 'trợ giúp xã hội', 'khuyết tật', 'hộ nghèo']),
('school', 150, 'Đi học', 'School', 'Nhập học, chuyển trường, học phí, văn bằng', 'Enrolment, changing school, fees, diplomas',
    array['học sinh', 'học phí', 'tuyển sinh', 'văn bằng', 'chuyển trường', 'mầm non']),
('work', 160, 'Việc làm, nghỉ hưu', 'Work and retirement', 'Lý lịch tư pháp, chứng chỉ hành nghề, bảo hiểm xã hội', 'Criminal record certificates, licences, social insurance',
    array['lý lịch tư pháp', 'chứng chỉ hành nghề', 'bảo hiểm xã hội', 'lương hưu', 'bhxh', 'thất nghiệp', 'việc làm']);
