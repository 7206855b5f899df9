-- Numbers as carriers print them on their labels: '@' stands for a letter, '#' for a digit, all else for itself.
create table post.label_form (
    id         uuid        primary key,
    carrier    text        not null check (length(carrier) between 1 and 100),
    shape      text        not null check (shape ~ '^[A-Z0-9@#]{8,20}$'),
    scheme     text        not null check (scheme in ('UPU_S10', 'NONE')),
    entered_at timestamptz not null,
    entered_by text        not null,
    ended_at   timestamptz,
    ended_by   text,
    check ((ended_at is null) = (ended_by is null))
);
create unique index label_form_in_use on post.label_form (shape) where ended_at is null;
insert into post.label_form
select gen_random_uuid(), 'VNPost',
       replace(replace(pattern, '[A-Z]{2}', '@@'), '[0-9]{9}', '#########'), scheme, now(), 'Motcua'
from post.code_form
where replace(replace(pattern, '[A-Z]{2}', '@@'), '[0-9]{9}', '#########') ~ '^[A-Z0-9@#]{8,20}$';
drop table post.code_form;

-- What the post promises, from which day on; a rule is never changed, a later one takes its place.
create table post.promise_rule (
    reach      text        not null check (reach in ('SAME_COMMUNE', 'SAME_PROVINCE', 'OTHER_PROVINCE')),
    valid_from date        not null,
    days       smallint    not null check (days between 1 and 60),
    unit       text        not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    entered_at timestamptz not null,
    entered_by text        not null,
    primary key (reach, valid_from)
);
insert into post.promise_rule
select reach, date '2000-01-01', days, 'CALENDAR_DAY', now(), 'Motcua' from post.promise;
drop table post.promise;
