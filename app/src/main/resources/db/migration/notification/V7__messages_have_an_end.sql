-- From when on it says nothing that helps anybody, such as the time of the appointment; then it is not sent any more. Null where it stays news.
alter table notification.message add column ends_at timestamptz;
