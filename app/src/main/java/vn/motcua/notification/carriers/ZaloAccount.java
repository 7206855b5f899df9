package vn.motcua.notification.carriers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.carriers.CarrierSettings.Zalo;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;

/**
 * Template messages of a Zalo official account to a phone number (ZNS). The tracking id comes back in events; that it
 * keeps Zalo from sending twice is not promised, so it is not relied on.
 */
final class ZaloAccount implements MessageCarrier {

    /**
     * Errors that another attempt cures: an unknown error, a token that expired or is wrong, a quota that is used up, a
     * time of day at which Zalo does not send. Everything else is about this number or this template. Numbers from
     * public code, not verified with the vendor.
     */
    private static final Set<Integer> PASSING = Set.of(-100, -123, -124, -133, -144, -147, -1441, -32);

    private final Zalo settings;
    private final Http http;
    private final JsonMapper json = JsonMapper.shared();

    ZaloAccount(Zalo settings, Duration patience) {
        this.settings = settings;
        this.http = new Http(patience);
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.ZALO;
    }

    @Override
    public boolean knowsRepetitions() {
        return false;
    }

    @Override
    public Answer send(Letter letter) {
        var body = json.writeValueAsString(Map.of(
                "phone",
                letter.address(),
                "template_id",
                letter.carrierTemplate(),
                "template_data",
                letter.facts(),
                "tracking_id",
                letter.id().toString()));
        String token;
        try {
            token = Files.readString(settings.accessToken()).strip();
        } catch (IOException problem) {
            return new Answer.Away("the file of the access token cannot be read");
        }
        return http.post(URI.create(settings.url() + "/message/template"), Map.of("access_token", token), body)
                .map(ZaloAccount::answer)
                .orElseGet(() -> new Answer.Away("no answer"));
    }

    /** Zalo answers 200 whatever happened; what happened is the number. */
    private static Answer answer(Http.Said said) {
        var error = said.body().path("error");
        if (said.status() != 200 || !error.isIntegralNumber()) {
            return new Answer.Away("status " + said.status());
        }
        if (error.asInt() == 0) {
            return new Answer.Taken(said.body().path("data").path("msg_id").asString(""));
        }
        return PASSING.contains(error.asInt())
                ? new Answer.Away("error " + error.asInt())
                : new Answer.Refused("error " + error.asInt());
    }
}
