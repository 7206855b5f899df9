-- The delegation that the person handing in acted under: work in the background is done, checked and told under it too.
alter table digitisation.scan add column mandate text;
alter table digitisation.capture_link add column mandate text;

-- Whose originals may go.
create index paper_verified on digitisation.paper (confirmed_at) where state = 'VERIFIED';
