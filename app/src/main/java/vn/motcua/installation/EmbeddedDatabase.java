package vn.motcua.installation;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts a PostgreSQL of the product's own in the data folder, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {

    /** Sized for one machine that also runs the product; the operator changes them in {@code postgresql.conf}. */
    private static final List<String> FIRST_SETTINGS = List.of(
            "max_connections=60",
            "shared_buffers=128MB",
            "effective_cache_size=1GB",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "max_wal_size=1GB",
            "random_page_cost=1.1",
            "jit=off",
            "timezone=Asia/Ho_Chi_Minh",
            "log_timezone=Asia/Ho_Chi_Minh");

    /** @param join whether to share the database of a product that runs already, as administration commands do */
    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(
            @Value("${motcua.data:data}") Path data,
            @Value("${motcua.database.port:0}") int port,
            @Value("${motcua.database.join:false}") boolean join) {
        Path programs = data.resolve("postgres-programs");
        return join
                ? PostgresServer.join(data, programs, FIRST_SETTINGS)
                : PostgresServer.start(data, port, programs, FIRST_SETTINGS);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(PostgresServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return PostgresServer.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }
}
