package vn.motcua.portal.filing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import vn.motcua.portal.filing.PortalSettings.Front;

/** Where people file, as a story says it. */
@Primary
@TestComponent
public class SwitchableFront extends NationalPortal {

    private volatile boolean national;

    SwitchableFront() {
        super(new PortalSettings(Front.OWN, "https://dichvucong.gov.vn/tra-cuu?ma={code}"));
    }

    public void isNational(boolean now) {
        national = now;
    }

    @Override
    public boolean isOnlyFront() {
        return national;
    }
}
