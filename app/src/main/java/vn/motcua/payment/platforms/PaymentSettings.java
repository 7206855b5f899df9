package vn.motcua.payment.platforms;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where money goes and who takes it.
 *
 * @param accounts of the units that receive; the nearest unit above counts for those that have none
 * @param collectors what receipts say of the units that collect; the nearest unit above counts likewise
 * @param patience how long one answer of a platform is waited for
 */
@ConfigurationProperties("motcua.payment")
public record PaymentSettings(
        @DefaultValue("6s") Duration patience,
        @DefaultValue List<Account> accounts,
        @DefaultValue List<Collector> collectors,
        @Nullable PayPlat payplat,
        @Nullable PayGov paygov) {

    /**
     * A bank account.
     *
     * @param unit agency identifier; holds for all units below it too
     * @param bank the bank's number at NAPAS, six digits
     */
    public record Account(String unit, String bank, String number, String holder) {}

    /**
     * A unit that collects.
     *
     * @param unit agency identifier; holds for all units below it too
     */
    public record Collector(String unit, String taxCode) {}

    /**
     * The payment platform of the National Public Service Portal.
     *
     * @param url takes the request for a payment
     * @param query takes questions after one
     * @param statement gives the payments of a day; null where there is none
     * @param partner our number there
     * @param key with which messages are signed, both ways
     */
    public record PayPlat(
            @DefaultValue("Nền tảng thanh toán Cổng Dịch vụ công quốc gia")
            String name,

            URI url,
            URI query,
            @Nullable URI statement,
            @Nullable URI payPage,
            String partner,
            String key,
            @DefaultValue("1") String paymentType,
            @DefaultValue("1") String channel,
            @DefaultValue("1") String device) {

        /** Says nothing of the key. */
        @Override
        public String toString() {
            return "PayPlat[" + url + ", " + partner + "]";
        }
    }

    /**
     * PayGov, the platform of the Ministry of Science and Technology.
     *
     * @param url takes the request for a payment
     * @param payPage where the payer is led, if it is another host
     * @param token for the header {@code Authorization: Bearer}; empty for none
     * @param gatewayToken for the header {@code lgspaccesstoken}; empty for none
     */
    public record PayGov(
            @DefaultValue("PayGov") String name,
            URI url,
            @Nullable URI payPage,
            String partnerCode,
            String serviceCode,
            String accessKey,
            String secretKey,
            @DefaultValue("") String token,
            @DefaultValue("") String gatewayToken) {

        /** Says nothing of the keys. */
        @Override
        public String toString() {
            return "PayGov[" + url + ", " + partnerCode + "]";
        }
    }

    /** Says nothing of keys and accounts. */
    @Override
    public String toString() {
        return "PaymentSettings[" + payplat + ", " + paygov + "]";
    }
}
