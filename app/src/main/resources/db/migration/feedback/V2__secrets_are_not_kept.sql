-- What the sender holds is derived from the key of the installation; only the hash of the link is kept, to find by it.
alter table feedback.matter add column token_hash bytea;
update feedback.matter set token_hash = sha256(convert_to(token, 'UTF8'));
alter table feedback.matter alter column token_hash set not null;
alter table feedback.matter add unique (token_hash);
alter table feedback.matter drop column token;
alter table feedback.matter drop column secret;
