package vn.motcua.journeys;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import vn.motcua.Motcua;
import vn.motcua.demo.province.RealProcedures;
import vn.motcua.portal.filing.SwitchableFront;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

/** The product in the surroundings of {@link ProductTest}, started once for all stories, on a free port. */
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
        SpringBootTest test = Objects.requireNonNull(ProductTest.class.getAnnotation(SpringBootTest.class));
        Import surroundings = Objects.requireNonNull(ProductTest.class.getAnnotation(Import.class));
        return new SpringApplicationBuilder(Motcua.class)
                .sources(surroundings.value())
                .sources(Gallery.class, RealProcedures.class, SwitchableFront.class)
                .initializers(context -> context.getBeanFactory()
                        .registerSingleton("onlyReadTheDemonstration", new OnlyReadTheDemonstration()))
                .web(WebApplicationType.SERVLET)
                .run(Stream.of(
                                Stream.of(test.properties()),
                                OutsideWorld.settings(),
                                Stream.of("server.port=0", "logging.level.root=warn"))
                        .flatMap(properties -> properties)
                        .map(property -> "--" + property)
                        .toArray(String[]::new));
    }
}
