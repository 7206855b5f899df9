package vn.motcua.payment.platforms;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.payment.Attempt;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.platforms.PaymentSettings.PayGov;
import vn.motcua.payment.spi.Asking;
import vn.motcua.payment.spi.Heard;
import vn.motcua.payment.spi.Heard.Fault;
import vn.motcua.payment.spi.Notice;
import vn.motcua.payment.spi.PaymentPlatform;
import vn.motcua.payment.spi.Settled;
import vn.motcua.payment.spi.StatementLine;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;

/**
 * PayGov. Its checksum joins values without anything between them; so the values that it proves are also compared one by one
 * with what we asked for.
 */
final class PayGovPlatform implements PaymentPlatform {

    private static final String OK = "00";

    private final PayGov settings;
    private final Wire wire;
    private final Clock clock;

    PayGovPlatform(PayGov settings, Wire wire, Clock clock) {
        this.settings = settings;
        this.wire = wire;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "paygov";
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public String origin() {
        var page = settings.payPage();
        return Wire.origin(page == null ? settings.url() : page);
    }

    /** As documented: unit, what is paid for, number of the try; the payment's reference stands for the dossier. */
    @Override
    public String referenceOf(PaymentOrder order, int number) {
        return order.unit() + "-" + order.reference() + "-%02d".formatted(number);
    }

    @Override
    public Outcome<URI, PaymentRefusal> begin(Asking asking) {
        var order = asking.order();
        var reference = asking.attempt().reference();
        var amount = String.valueOf(order.amount().dong());
        var message = new LinkedHashMap<String, Object>();
        message.put("partnerCode", settings.partnerCode());
        message.put("accessKey", settings.accessKey());
        message.put("serviceCode", settings.serviceCode());
        message.put("returnUrl", asking.back().toString());
        message.put("orderId", reference);
        message.put("amount", amount);
        message.put("orderInfo", "Thanh toan " + order.subject().label());
        message.put("requestCode", requestCode(reference));
        message.put("ipAddress", asking.address());
        message.put("checksum", proof(reference, amount));
        return wire.post(settings.url(), message, headers())
                .flatMap(answer -> Wire.leads(Wire.text(answer.path("data"), "url"), origin()))
                .<Outcome<URI, PaymentRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new PaymentRefusal.PlatformAway(name())));
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        if (!settings.token().isEmpty()) {
            headers.put("Authorization", "Bearer " + settings.token());
        }
        if (!settings.gatewayToken().isEmpty()) {
            headers.put("lgspaccesstoken", settings.gatewayToken());
        }
        return headers;
    }

    /** Ours to choose, and always the same for a try, so that it need not be kept. */
    private static String requestCode(String reference) {
        return "R-" + reference;
    }

    /** @param more what a notice proves besides; assumed, since no source says what the checksum of a notice covers */
    private String proof(String reference, String amount, String... more) {
        return Sealing.sha256(Stream.concat(
                        Stream.of(
                                settings.secretKey(),
                                settings.accessKey(),
                                settings.partnerCode(),
                                reference,
                                requestCode(reference),
                                amount),
                        Stream.of(more))
                .collect(Collectors.joining()));
    }

    @Override
    public Heard read(String message) {
        return wire.read(message).map(this::result).orElseGet(() -> new Heard.Rejected(Fault.UNREADABLE));
    }

    private Heard result(JsonNode message) {
        var reference = Wire.text(message, "orderId");
        var amount = Wire.text(message, "amount");
        var error = Wire.text(message, "errorCode");
        var transaction = Wire.text(message, "transactionNo");
        if (!Wire.text(message, "requestCode").equals(requestCode(reference))
                || !Sealing.same(proof(reference, amount, error, transaction), Wire.text(message, "checksum"))) {
            return new Heard.Rejected(Fault.WRONG_SIGNATURE);
        }
        if (!amount.matches("[0-9]{1,15}") || transaction.isEmpty()) {
            return new Heard.Rejected(Fault.UNREADABLE);
        }
        return new Heard.Verified(new Notice(
                reference, OK.equals(error), new Money(Long.parseLong(amount)), transaction, paidAt(message)));
    }

    /** Not covered by the checksum, so it only says when; should it be no time, it was now. */
    private Instant paidAt(JsonNode message) {
        return PayPlatPlatform.time(Wire.text(message, "payDate")).orElseGet(clock::instant);
    }

    @Override
    public String answer(Heard heard, Optional<Settled> settled) {
        boolean taken = settled.filter(each -> each != Settled.WRONG_AMOUNT && each != Settled.UNKNOWN)
                .isPresent();
        boolean unproven = heard instanceof Heard.Rejected(var fault) && fault == Fault.WRONG_SIGNATURE;
        var code = taken ? "SUCCESSFUL" : unproven ? "SIGNATURE_WRONG" : "FAILED";
        return wire.write(Map.of("error_code", code, "error_message", ""));
    }

    /** No source tells of a way to ask. */
    @Override
    public Heard ask(Attempt attempt) {
        return new Heard.Pending();
    }

    @Override
    public Optional<List<StatementLine>> statement(LocalDate day) {
        return Optional.empty();
    }
}
