package vn.motcua.payment.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.DerivedKeys;
import vn.motcua.shared.Secret;

/**
 * What opens payers' pages, made anew from the key of the installation whenever an order is read: whoever reads the
 * database learns none of it.
 */
@Component
public class OrderKeys {

    private static final String PURPOSE = "payment.order";
    private static final int BYTES = 12;

    private final DerivedKeys keys;

    OrderKeys(DerivedKeys keys) {
        this.keys = keys;
    }

    /** 16 letters and digits, 96 bits. */
    public Secret secret(UUID order) {
        var key = keys.key(PURPOSE, order.toString().getBytes(StandardCharsets.US_ASCII));
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(key, BYTES)));
    }
}
