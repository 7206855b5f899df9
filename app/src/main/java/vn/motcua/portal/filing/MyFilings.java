package vn.motcua.portal.filing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.filing.Filer;
import vn.motcua.identity.AllowApplicant;

/** Citizens and organisations who file for themselves or for those they act for. */
@Controller
@AllowApplicant
@RequestMapping(MyFilings.BASE)
class MyFilings extends FilingPages {

    static final String BASE = "/my/filings";

    private final CurrentApplicant current;

    MyFilings(Parts parts, CurrentApplicant current) {
        super(parts);
        this.current = current;
    }

    @Override
    FilingDesk desk() {
        return new FilingDesk(new Filer.Self(current.get()), BASE, "/my/uploads", "/my");
    }
}
