-- A question is asked like a feedback: a class of its own, often about a procedure, and sooner answered.
alter table feedback.matter drop constraint matter_class_check;
alter table feedback.matter add constraint matter_class_check
    check (class in ('CONDUCT', 'RULES', 'QUESTION', 'NOT_FEEDBACK'));
alter table feedback.matter add column procedure_code text check (length(procedure_code) <= 60);

alter table feedback.term drop constraint term_kind_check;
alter table feedback.term add constraint term_kind_check
    check (kind in ('CLASSIFY', 'TELL', 'ANSWER', 'ANSWER_QUESTION'));

-- No document that we know of sets a limit: the province puts its own in place of this one.
insert into feedback.term (kind, valid_from, amount, unit, basis, verified) values
    ('ANSWER_QUESTION', '2017-01-01', 5, 'WORKING_DAY', 'Chưa có văn bản; đặt theo mức ban đầu của hệ thống', false);
