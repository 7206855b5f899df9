package vn.motcua.certification.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.BookEntry;
import vn.motcua.shared.UnitCode;

/** The certification book, numbered without gaps. */
@Repository
public class BookTable {

    private final JdbcClient database;

    BookTable(JdbcClient database) {
        this.database = database;
    }

    /** The next number of the year; whoever else wants one waits until the caller's transaction ends. */
    public int take(UnitCode agency, int year) {
        return database.sql("""
                        insert into certification.book (agency, year, last) values (:agency, :year, 1)
                        on conflict (agency, year) do update set last = book.last + 1
                        returning last
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    public void add(UnitCode agency, UUID copy, BookEntry entry) {
        database.sql("""
                        insert into certification.entry
                          (agency, year, number, copy, certified_at, certified_by, mandate, pages, fee, file, sha256, code)
                        values (:agency, :year, :number, :copy, :at, :by, :mandate, :pages, :fee, :file, :sha256, :code)
                        """)
                .param("agency", agency.value())
                .param("year", entry.year())
                .param("number", entry.number())
                .param("copy", copy)
                .param("at", CopyTable.utc(entry.certifiedAt()))
                .param("by", entry.certifiedBy())
                .param("mandate", entry.mandate())
                .param("pages", entry.pages())
                .param("fee", entry.fee().dong())
                .param("file", entry.file().value())
                .param("sha256", entry.sha256())
                .param("code", entry.code())
                .update();
    }
}
