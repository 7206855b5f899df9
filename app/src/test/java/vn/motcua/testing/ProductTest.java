package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.motcua.notification.wiring.CarriedTelling;
import vn.motcua.reception.Centre;
import vn.motcua.results.ResultsOffice;

/** A test of the whole product on a real PostgreSQL, with a {@link MovableClock}; the context is shared by all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "spring.datasource.url=external",
            "spring.datasource.hikari.connection-timeout=10000",
            "motcua.dossier.seal-every=PT24H",
            "motcua.results.look-every=PT24H",
            "motcua.filing.levels.[9.777001]=LEVEL_2",
            "motcua.filing.levels.[9.777002]=LEVEL_2",
            "motcua.identity.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "motcua.files.key=ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8="
        })
@AutoConfigureMockMvc
@Import({
    ProductTest.Surroundings.class,
    SmallProvince.class,
    Commune.class,
    ResultsOffice.class,
    People.class,
    SignedOnPeople.class,
    KnownPopulation.class,
    KnownResidents.class,
    Centre.class,
    CarriedTelling.class
})
public @interface ProductTest {

    /** What the product finds around it in a test. */
    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        @Primary
        MovableClock testClock() {
            return MovableClock.at("2026-01-05T08:00");
        }

        @Bean
        DynamicPropertyRegistrar testFolder() {
            return settings -> settings.add(
                    "motcua.files.folder", () -> TestDatabase.folder("files").toString());
        }

        @Bean
        JdbcConnectionDetails testDatabase() {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return TestDatabase.username();
                }

                @Override
                public String getPassword() {
                    return TestDatabase.password();
                }

                @Override
                public String getJdbcUrl() {
                    return TestDatabase.url();
                }
            };
        }
    }
}
