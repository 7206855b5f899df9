-- By which anyone verifies a receipt.
alter table payment.receipt add column code text;
update payment.receipt set code = 'BL' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 18));
alter table payment.receipt alter column code set not null, add constraint receipt_code_once unique (code);

-- Electronic receipts as they were signed, each once: whoever asks again gets the same file. What nobody could sign is not kept.
create table payment.signed_receipt (
    payment_order uuid        not null references payment.receipt,
    form          text        not null check (form in ('PDF', 'XML')),
    refunded      boolean     not null, -- says that the money was given back
    content       bytea       not null,
    sha256        text        not null,
    signed_at     timestamptz not null,
    primary key (payment_order, form, refunded)
);
create index signed_receipt_by_content on payment.signed_receipt (sha256);
