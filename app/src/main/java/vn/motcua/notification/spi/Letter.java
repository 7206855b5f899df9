package vn.motcua.notification.spi;

import java.util.Map;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageLanguage;

/**
 * A message to be carried.
 *
 * @param id the key of the message for ever, also when it is handed over again
 * @param address {@code 84905111222} or an e-mail address
 * @param subject empty where the channel has none
 * @param carrierTemplate what the carrier calls the template; empty where it sends our text
 * @param facts the variables of the template by name, for carriers that fill it themselves
 */
public record Letter(
        MessageId id,
        String address,
        MessageLanguage language,
        String subject,
        String body,
        String carrierTemplate,
        Map<String, String> facts) {

    public Letter {
        facts = Map.copyOf(facts);
    }

    /** Nothing that belongs into no log. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
