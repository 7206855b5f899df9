package vn.motcua.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.DossierEvent;

/** Whatever can happen to a dossier has words on the timeline, unless it stays inside the administration. */
class FollowTextsTest {

    /** Shown together as being handled, or not at all. */
    private static final Set<String> INSIDE = Set.of(
            "Assigned", "HandedOver", "OpinionAsked", "OpinionGiven", "Approved", "ReturnedToStep", "HistoryTakenOver");

    static Stream<String> events() {
        return Arrays.stream(DossierEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(name -> !INSIDE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("events")
    void eachEventHasWords(String event) {
        for (var locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var texts = ResourceBundle.getBundle("messages/follow", locale);
            assertThat(texts.keySet()).contains("follow.event." + event, "follow.means." + event);
        }
    }
}
