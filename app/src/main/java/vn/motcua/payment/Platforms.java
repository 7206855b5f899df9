package vn.motcua.payment;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.payment.spi.PaymentPlatform;

/** The platforms that this installation uses. */
@Component
public class Platforms {

    private final List<PaymentPlatform> all;

    Platforms(ObjectProvider<PaymentPlatform> all) {
        this.all = all.orderedStream().toList();
    }

    public List<PaymentPlatform> all() {
        return all;
    }

    public Optional<PaymentPlatform> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
