package vn.motcua.exchange.population;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the population database is asked.
 *
 * @param url of its SOAP service, or of the gateway before it
 * @param account under which this system is known there ({@code MaCanBo})
 * @param lookUp the integration code of a look-up ({@code MaTichHop})
 * @param patience how long one answer is waited for; somebody waits for a page meanwhile
 * @param authorization a file with what stands in the header of that name; null where none is asked for
 */
@ConfigurationProperties("motcua.exchange.population")
record PopulationSettings(
        @Nullable URI url,
        @DefaultValue("") String account,
        @DefaultValue("037") String lookUp,
        @DefaultValue("3s") Duration patience,
        @Nullable Path authorization) {}
