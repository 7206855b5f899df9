package vn.motcua.process.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.process.SubjectRef;
import vn.motcua.process.Task;
import vn.motcua.process.TaskChange;
import vn.motcua.process.Tasks;
import vn.motcua.process.TasksMovedOn;

@Repository
class TaskStore implements Tasks {

    private final JdbcClient database;
    private final JdbcTemplate jdbc;

    TaskStore(JdbcClient database, JdbcTemplate jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(SubjectRef subject, List<TaskChange> changes) {
        var statements = changes.stream()
                .map(change -> TaskStatement.of(change, subject))
                .toList();
        if (!send(statements)) {
            throw new TasksMovedOn(subject);
        }
    }

    /** In one message, which PostgreSQL runs through one after another; false when a task that one names is gone. */
    private boolean send(List<TaskStatement> statements) {
        var sql = statements.stream().map(TaskStatement::sql).collect(Collectors.joining(";\n"));
        return jdbc.execute(sql, (PreparedStatement message) -> {
            bind(message, statements);
            message.execute();
            boolean allFound = true;
            for (var statement : statements) {
                allFound &= !statement.ofOneTask() || message.getUpdateCount() == 1;
                message.getMoreResults();
            }
            return allFound;
        });
    }

    private static void bind(PreparedStatement message, List<TaskStatement> statements) throws SQLException {
        int index = 1;
        for (var statement : statements) {
            for (var value : statement.values()) {
                message.setObject(index++, value);
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> openTasks(SubjectRef subject) {
        return database.sql("select " + TaskRows.COLUMNS + """
                        from process.task
                        where subject_id = :subject and subject_kind = :kind
                        order by opened_at, id
                        """)
                .param("subject", subject.id())
                .param("kind", subject.kind())
                .query(TaskRows::read)
                .list();
    }
}
