-- Whoever holds a number follows it by a secret; only its hash is kept, to find by it.
alter table reception.ticket add column token_hash bytea;
update reception.ticket set token_hash = sha256(convert_to(token, 'UTF8'));
alter table reception.ticket alter column token_hash set not null;
alter table reception.ticket add unique (token_hash);
alter table reception.ticket drop column token;
