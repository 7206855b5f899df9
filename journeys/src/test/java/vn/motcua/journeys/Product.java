package vn.motcua.journeys;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.Motcua;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

/** The product, started once for all stories on a free port, with a real database and a clock that stories move. */
final class Product {

    private static final ConfigurableApplicationContext RUNNING = start();

    private Product() {}

    static String address() {
        WebServerApplicationContext server = (WebServerApplicationContext) RUNNING;
        return "http://localhost:" + server.getWebServer().getPort();
    }

    static MovableClock clock() {
        return RUNNING.getBean(MovableClock.class);
    }

    /** A front door of the product, for what must have happened before a story begins. */
    static <T> T door(Class<T> type) {
        return RUNNING.getBean(type);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Motcua.class, ProductTest.Surroundings.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "spring.datasource.url=external", "logging.level.root=warn")
                .run();
    }
}
