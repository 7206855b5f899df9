package vn.motcua.notification.carriers;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who carries messages; what is not set is not carried.
 *
 * @param patience how long one answer is waited for; well below the two minutes of a claim
 */
@ConfigurationProperties("motcua.notification.carriers")
record CarrierSettings(
        @DefaultValue("10s") Duration patience,
        @Nullable Email email,
        @Nullable Gateway sms,
        @Nullable Smpp smpp,
        @Nullable Zalo zalo) {

    /**
     * A mail server.
     *
     * @param from the sender, such as {@code Một cửa <khong-tra-loi@example.vn>}
     * @param startTls whether the connection has to be encrypted before anything is said
     * @param username empty where none is asked for
     */
    record Email(
            String host,
            @DefaultValue("587") int port,
            String from,
            @DefaultValue("true") boolean startTls,
            @DefaultValue("") String username,
            @DefaultValue("") String password) {

        @Override
        public String toString() {
            return "Email[" + host + ":" + port + "]";
        }
    }

    /**
     * A gateway for short messages over HTTP.
     *
     * @param key names us there
     * @param secret signs what we send and what it reports
     * @param sender the registered brand name
     */
    record Gateway(URI url, String key, String secret, String sender) {

        @Override
        public String toString() {
            return "Gateway[" + url + "]";
        }
    }

    /**
     * A short message centre over SMPP 3.4.
     *
     * @param systemType as the operator demands; mostly empty
     */
    record Smpp(
            String host,
            @DefaultValue("2775") int port,
            String systemId,
            String password,
            @DefaultValue("") String systemType,
            String sender,
            @DefaultValue("30s") Duration enquireLink) {

        @Override
        public String toString() {
            return "Smpp[" + host + ":" + port + "]";
        }
    }

    /**
     * The province's official account.
     *
     * @param accessToken file in which the token stands; read again at each message, since Zalo's tokens last a day and
     *     somebody has to renew them
     * @param appId and {@code secret} prove that an event comes from Zalo
     */
    record Zalo(
            @DefaultValue("https://business.openapi.zalo.me")
            URI url,

            Path accessToken,
            String appId,
            String secret) {

        @Override
        public String toString() {
            return "Zalo[" + url + "]";
        }
    }
}
