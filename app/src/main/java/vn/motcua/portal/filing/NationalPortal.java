package vn.motcua.portal.filing;

import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.portal.filing.PortalSettings.Front;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Refusal;

/** Whether people file on the National Portal only, as công văn 623/TTg-KSTT asks of the provinces since 1/7/2025. */
@Component
@EnableConfigurationProperties(PortalSettings.class)
public class NationalPortal {

    /** What was filled in on a device meanwhile is not begun here any more. */
    record OnlyThere() implements Refusal {
        @Override
        public String key() {
            return "filing.only-on-national-portal";
        }
    }

    private final PortalSettings settings;

    NationalPortal(PortalSettings settings) {
        this.settings = settings;
    }

    public boolean isOnlyFront() {
        return settings.filing() == Front.NATIONAL;
    }

    /** Where the procedure is filed there. */
    public String address(ProcedureCode procedure) {
        return settings.nationalPortal().replace("{code}", procedure.value());
    }

    /** The page of the procedure, which leads on; empty while people file here. */
    Optional<ModelAndView> instead(String code) {
        return isOnlyFront()
                ? Optional.of(
                        new ModelAndView("redirect:/procedures" + (ProcedureCode.isWellFormed(code) ? "/" + code : "")))
                : Optional.empty();
    }
}
