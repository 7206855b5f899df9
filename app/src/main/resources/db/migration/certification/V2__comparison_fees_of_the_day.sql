-- What the officer ticked at the comparison, one row an item; copies of before have none.
create table certification.comparison (
    copy      uuid        not null references certification.copy,
    item      text        not null check (item in ('ORIGINAL', 'COMPLETE', 'SAME', 'UNTOUCHED')),
    ticked_by text        not null,
    ticked_at timestamptz not null,
    primary key (copy, item)
);

-- The fee is that of the day on which the original was taken in, whatever rules come later.
alter table certification.copy add column fee bigint check (fee >= 0);
update certification.copy set fee = coalesce(
    (select entry.fee from certification.entry where entry.copy = copy.id),
    (select least(rule.most, least(copy.pages, rule.first_pages) * rule.first_price
                + greatest(copy.pages - rule.first_pages, 0) * rule.later_price)
     from certification.fee rule
     where rule.valid_from <= (copy.received_at at time zone 'Asia/Ho_Chi_Minh')::date
     order by rule.valid_from desc limit 1),
    0);
alter table certification.copy alter column fee set not null;

alter table certification.fee
    add column verified   boolean     not null default false, -- held against the law by somebody
    add column entered_at timestamptz not null default '2026-01-01T00:00:00+07:00',
    add column entered_by text        not null default 'Motcua';
alter table certification.fee
    alter column verified drop default, alter column entered_at drop default, alter column entered_by drop default;

create function certification.fees_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'a rule of fees is never changed or removed; a later one takes its place';
end $$;
create trigger fees_never_change before update or delete on certification.fee
    for each row execute function certification.fees_never_change();
