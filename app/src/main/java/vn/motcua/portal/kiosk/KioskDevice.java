package vn.motcua.portal.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.reception.DoorCodes;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.KioskCookie;

/** Whether a request comes from a screen that an officer has made a kiosk. */
@Component
public class KioskDevice {

    private final DoorCodes doors;

    KioskDevice(DoorCodes doors) {
        this.doors = doors;
    }

    /** The centre in which it stands; empty for every other browser, whatever its cookie says. */
    public Optional<UnitCode> centreOf(HttpServletRequest request) {
        return KioskCookie.read(request)
                .filter(cookie -> doors.isSealOfKiosk(cookie.unit(), cookie.seal()))
                .map(KioskCookie::unit);
    }
}
