package vn.motcua.notification.carriers;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.notification.CarrierCallbacks;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.Report;
import vn.motcua.notification.spi.Report.Outcome;
import vn.motcua.notification.spi.Reports;

@Component
class SignedCallbacks implements CarrierCallbacks {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int LONGEST = 100;

    private final CarrierSettings settings;
    private final Reports reports;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    SignedCallbacks(CarrierSettings settings, Reports reports, Clock clock) {
        this.settings = settings;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Answer sms(String timestamp, String signature, String body) {
        var gateway = settings.sms();
        if (gateway == null
                || !isFresh(timestamp)
                || !Signed.isSame(Signed.hmac(gateway.secret(), timestamp, body), signature)) {
            return Answer.NOT_PROVEN;
        }
        try {
            var said = json.readTree(body);
            var at = OffsetDateTime.parse(said.path("at").asString("")).toInstant();
            return switch (said.path("state").asString("")) {
                case "DELIVERED" -> take(MessageChannel.SMS, said.path("reference"), Outcome.DELIVERED, "", at);
                case "FAILED", "EXPIRED", "REJECTED" ->
                    take(
                            MessageChannel.SMS,
                            said.path("reference"),
                            Outcome.NOT_DELIVERED,
                            said.path("error").asString(""),
                            at);
                default -> Answer.NOT_UNDERSTOOD;
            };
        } catch (JacksonException | DateTimeException notUnderstood) {
            return Answer.NOT_UNDERSTOOD;
        }
    }

    /**
     * The signature is {@code mac = sha256(app id + body + time stamp + secret)}, as public code has it; not verified
     * with the vendor.
     */
    @Override
    public Answer zalo(String signature, String body) {
        var zalo = settings.zalo();
        if (zalo == null) {
            return Answer.NOT_PROVEN;
        }
        try {
            var event = json.readTree(body);
            var timestamp = event.path("timestamp").asString("");
            var expected = "mac=" + Signed.sha256(zalo.appId() + body + timestamp + zalo.secret());
            if (!Signed.isSame(expected, signature)) {
                return Answer.NOT_PROVEN;
            }
            if (!event.path("event_name").asString("").equals("user_received_message")) {
                return Answer.TAKEN;
            }
            var message = event.path("message");
            var at = Instant.ofEpochMilli(
                    Long.parseLong(message.path("delivery_time").asString(timestamp)));
            return take(MessageChannel.ZALO, message.path("msg_id"), Outcome.DELIVERED, "", at);
        } catch (JacksonException | DateTimeException | NumberFormatException notUnderstood) {
            return Answer.NOT_UNDERSTOOD;
        }
    }

    private Answer take(MessageChannel channel, JsonNode reference, Outcome outcome, String said, Instant at) {
        var text = reference.asString("");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Answer.NOT_UNDERSTOOD;
        }
        reports.take(new Report(channel, text, outcome, said, at));
        return Answer.TAKEN;
    }

    private boolean isFresh(String timestamp) {
        try {
            var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant());
            return age.abs().compareTo(FRESH) <= 0;
        } catch (NumberFormatException | DateTimeException noTime) {
            return false;
        }
    }
}
