package vn.motcua.office.dossier;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.testing.SignedIn;

/** The form by which a desk takes in what was filed from afar. */
final class Reception {

    private Reception() {}

    /** With the first paper there, and one more field. */
    static MvcTestResult of(Dossier dossier, String field, String value, Actor.Staff desk, MockMvcTester browser) {
        return browser.post()
                .uri("/office/dossiers/" + dossier.code() + "/receptions")
                .with(SignedIn.as(desk))
                .with(csrf())
                .param("version", String.valueOf(dossier.version()))
                .param("requestKey", UUID.randomUUID().toString())
                .param("variant", "standard")
                .param("sets", "1")
                .param("paper.c1", "there")
                .param(field, value)
                .exchange();
    }
}
