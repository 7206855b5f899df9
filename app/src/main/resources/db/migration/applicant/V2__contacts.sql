-- Whether phone and e-mail were last said by somebody who was proven to be the applicant (level 2).
alter table applicant.applicant add column contact_proven boolean not null default false;
