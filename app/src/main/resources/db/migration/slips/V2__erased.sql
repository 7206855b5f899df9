-- The archive ended the keeping of the paper by a decision; the row stays, so that its number is never given again.
alter table slips.slip add column erased boolean not null default false;
alter table slips.slip add check (not erased or file is null);
