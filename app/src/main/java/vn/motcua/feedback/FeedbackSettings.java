package vn.motcua.feedback;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an installation.
 *
 * @param office where feedback is received, as it has to be made public
 * @param mostFromAnAddress how many feedbacks and questions one network address may send within an hour; mobile
 *     networks and offices share addresses
 */
@ConfigurationProperties("motcua.feedback")
public record FeedbackSettings(
        @DefaultValue Office office, @DefaultValue("20") int mostFromAnAddress) {

    /** The office that receives; what is empty is not shown. */
    public record Office(
            @DefaultValue("") String name,
            @DefaultValue("") String address,
            @DefaultValue("") String phone,
            @DefaultValue("") String email) {

        public boolean isKnown() {
            return !name.isEmpty();
        }
    }
}
