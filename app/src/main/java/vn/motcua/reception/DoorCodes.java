package vn.motcua.reception;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.DerivedKeys;
import vn.motcua.shared.UnitCode;

/**
 * The code in the QR at the door of a centre, another one each day: a number by phone is for people who are there.
 */
@Service
public class DoorCodes {

    private static final int LETTERS = 10;
    private static final String ALGORITHM = "HmacSHA256";

    private final DerivedKeys keys;
    private final Clock clock;

    DoorCodes(DerivedKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Today's code of the unit, ten hexadecimal digits. */
    public String ofToday(UnitCode unit) {
        var day = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return mac("door", unit.value() + " " + day).substring(0, LETTERS);
    }

    public boolean isOfToday(UnitCode unit, String code) {
        return same(ofToday(unit), code);
    }

    /** What the cookie of a kiosk of the unit says, so that no other browser can call itself one. */
    public String sealOfKiosk(UnitCode unit) {
        return mac("kiosk", unit.value());
    }

    public boolean isSealOfKiosk(UnitCode unit, String seal) {
        return same(sealOfKiosk(unit), seal);
    }

    private static boolean same(String wanted, String given) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private String mac(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.key("reception." + purpose, new byte[0]), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
