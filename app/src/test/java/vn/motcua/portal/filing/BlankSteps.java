package vn.motcua.portal.filing;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filer;

/** How a device keeps the blank page of a procedure, and begins a filing from it under a key of its own. */
abstract class BlankSteps extends FilingSteps {

    @Autowired
    Drafts drafts;

    /** The key of a filing, made on the device. */
    String key = "";

    @BeforeEach
    void anotherFiling() {
        key = UUID.randomUUID().toString();
    }

    Filer.Self self() {
        return new Filer.Self(new SignedOnApplicant(me, IdentificationLevel.LEVEL_2, Optional.empty()));
    }

    MvcTestResult start() {
        return get("/my/filings/new?procedure=" + procedure.value());
    }

    String begin() {
        return begin("case-1");
    }

    String begin(String chosen) {
        return found("data-begin=\"([^\"]+\\." + chosen + ")\"", start());
    }

    String address() {
        return address(begin());
    }

    String address(String begin) {
        return "/my/filings/" + key + "/whole?begin=" + begin;
    }
}
