package vn.motcua.installation;

import java.io.PrintStream;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says on which database the product stands; by the time it runs, the migrations have. */
@Component
class DatabaseCommand implements AdministrationCommand {

    private final JdbcClient database;

    DatabaseCommand(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String purpose() {
        return "brings the database up to date and says its version and size";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        console.println(database.sql("select version()").query(String.class).single());
        console.println(database.sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single());
        ModuleMigrations.modules().forEach(module -> console.println(module + ": version " + version(module)));
        return 0;
    }

    private String version(String module) {
        return database.sql("select version from flyway_schema_history_" + module
                        + " where success order by installed_rank desc limit 1")
                .query(String.class)
                .single();
    }
}
