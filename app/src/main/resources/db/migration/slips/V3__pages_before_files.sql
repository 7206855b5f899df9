-- What a slip says is kept as a page before its PDF is; the PDF is printed from it when it is asked for.
alter table slips.slip drop constraint slip_check;
alter table slips.slip add constraint slip_file_of_page check (file is null or page is not null);
