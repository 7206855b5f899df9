package vn.motcua.eforms.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.eforms.Communes;
import vn.motcua.eforms.FormRun;
import vn.motcua.organisation.Areas;

@Configuration(proxyBeanMethods = false)
class EFormsConfiguration {

    @Bean
    Communes communesOfForms(Areas areas, Clock clock) {
        return new RegisteredCommunes(areas, clock);
    }

    @Bean
    FormRun formRun(Communes communes, Clock clock) {
        return new FormRun(communes, clock);
    }
}
