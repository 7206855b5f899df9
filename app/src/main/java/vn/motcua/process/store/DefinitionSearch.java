package vn.motcua.process.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.process.ProcessList;
import vn.motcua.process.ProcessQuery;
import vn.motcua.process.ProcessRecord;
import vn.motcua.shared.ProcedureCode;

/** Finds processes for their keepers. */
@Repository
class DefinitionSearch {

    private static final String FOUND = """
            from process.definition
            where (:state::text is null or state = :state)
              and (strpos(fold(name), fold(:text)) > 0 or strpos(coalesce(procedure, ''), :text) > 0
                   or strpos(fold(coalesce(reference, '')), fold(:text)) > 0)
            """;

    private final JdbcClient database;
    private final DefinitionRows rows;

    DefinitionSearch(JdbcClient database, DefinitionRows rows) {
        this.database = database;
        this.rows = rows;
    }

    ProcessList find(ProcessQuery query) {
        var total = bind("select count(*) " + FOUND, query).query(Long.class).single();
        var processes = bind("select " + DefinitionRows.COLUMNS + FOUND + """
                                order by name, procedure, variant, version desc nulls first, id
                                limit :size offset :offset
                                """, query)
                .param("size", query.size())
                .param("offset", (query.page() - 1L) * query.size())
                .query(rows::read)
                .list();
        return new ProcessList(processes, total);
    }

    List<ProcessRecord> versions(ProcedureCode procedure, String variant) {
        return database.sql("select " + DefinitionRows.COLUMNS + """
                        from process.definition
                        where procedure = :procedure and variant = :variant
                        order by version desc nulls first, saved_at desc
                        """)
                .param("procedure", procedure.value())
                .param("variant", variant)
                .query(rows::read)
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, ProcessQuery query) {
        return database.sql(sql)
                .param("state", query.state() == null ? null : query.state().name())
                .param("text", query.text().strip());
    }
}
