package vn.motcua.portal.filing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.filing.Filer;
import vn.motcua.identity.Allow;
import vn.motcua.identity.CurrentPerson;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.shared.Role;

/** Officers and postal agents who help somebody present to file online, under their own identity. */
@Controller
@Allow({Role.RECEPTION_OFFICER, Role.POSTAL_AGENT})
@RequestMapping(AssistedFilings.BASE)
class AssistedFilings extends FilingPages {

    static final String BASE = "/counter/assisted";

    private final CurrentPerson current;

    AssistedFilings(Parts parts, CurrentPerson current) {
        super(parts);
        this.current = current;
    }

    @Override
    FilingDesk desk() {
        var staff = current.find().flatMap(SignedInPerson::actor).orElseThrow();
        var home = staff.role() == Role.POSTAL_AGENT ? "/postal" : "/counter/waiting";
        return new FilingDesk(new Filer.Assistant(staff), BASE, "/uploads", home);
    }
}
