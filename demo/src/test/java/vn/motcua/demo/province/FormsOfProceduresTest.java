package vn.motcua.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.FormsOfTheProduct;

/** Whatever the demonstration offers online has a form of the product, and no form is there for nothing. */
class FormsOfProceduresTest {

    @Test
    void everyProcedureThatIsOfferedOnlineHasItsForm() {
        var online = ProvinceFiles.procedures().stream()
                .filter(facts -> facts.online() != OnlineLevel.NONE)
                .map(ProcedureFacts::code)
                .toList();

        assertThat(FormsOfTheProduct.all())
                .extracting((FormVersion form) -> form.procedure().value())
                .containsExactlyInAnyOrderElementsOf(online);
    }
}
