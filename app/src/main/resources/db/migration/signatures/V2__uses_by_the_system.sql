-- The exchange seals its messages without anybody at a desk.
alter table signatures.use alter column account drop not null;
