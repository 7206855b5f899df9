package vn.motcua.notification.carriers;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.carriers.CarrierSettings.Gateway;
import vn.motcua.notification.domain.ShortText;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;

/** Short messages by an HTTP gateway: the contract of {@code docs/messages.md}. */
final class SmsGateway implements MessageCarrier {

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    private final Gateway settings;
    private final Http http;
    private final URI reports;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    /** @param reports where the gateway is to report */
    SmsGateway(Gateway settings, Duration patience, URI reports, Clock clock) {
        this.settings = settings;
        this.http = new Http(patience);
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.SMS;
    }

    @Override
    public boolean knowsRepetitions() {
        return true;
    }

    @Override
    public Answer send(Letter letter) {
        var text = new ShortText(letter.body());
        var message = new LinkedHashMap<String, Object>();
        message.put("id", letter.id().toString());
        message.put("to", letter.address());
        message.put("from", settings.sender());
        message.put("text", letter.body());
        message.put("encoding", text.isGsm() ? "GSM7" : "UCS2");
        message.put("parts", text.parts());
        message.put("reports", reports.toString());
        var body = json.writeValueAsString(message);
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var headers = Map.of(
                "Idempotency-Key", letter.id().toString(),
                "X-Key", settings.key(),
                "X-Timestamp", timestamp,
                "X-Signature", Signed.hmac(settings.secret(), timestamp, body));
        return http.post(settings.url(), headers, body)
                .map(SmsGateway::answer)
                .orElseGet(() -> new Answer.Away("no answer"));
    }

    private static Answer answer(Http.Said said) {
        if (said.status() / 100 == 2) {
            var reference = said.body().path("reference").asString("");
            return reference.isEmpty() ? new Answer.Away("an answer without a reference") : new Answer.Taken(reference);
        }
        var error = said.body().path("error").asString("");
        return said.status() == BAD_REQUEST || said.status() == UNPROCESSABLE
                ? new Answer.Refused(said.status() + " " + error)
                : new Answer.Away(said.status() + " " + error);
    }
}
