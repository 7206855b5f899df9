package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.notification.MessageChannel.EMAIL;
import static vn.motcua.notification.MessageChannel.IN_PAGE;
import static vn.motcua.notification.MessageChannel.SMS;
import static vn.motcua.notification.MessageChannel.ZALO;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.Wishes;
import vn.motcua.notification.domain.Route.Contact;
import vn.motcua.notification.domain.Route.Leg;

class RouteTest {

    private static final Set<MessageChannel> ALL = Set.of(EMAIL, ZALO, SMS);
    private static final Contact BOTH = new Contact(true, "0905 111 222", "hoa@example.vn");

    @Test
    void whoNeverSaidAnythingIsToldByMessageAndMail() {
        assertThat(of(MessageKind.RECEIVED, false, BOTH, Wishes.DEFAULT))
                .containsExactly(page(), new Leg(EMAIL, "hoa@example.vn", null), new Leg(SMS, "84905111222", null));
    }

    @Test
    void zaloTakesThePlaceOfAShortMessageUnlessNobodyCarriesIt() {
        var wishes = wishes(Set.of(ZALO));

        assertThat(of(MessageKind.RECEIVED, false, BOTH, wishes))
                .containsExactly(page(), new Leg(ZALO, "84905111222", null));
        assertThat(Route.of(MessageKind.RESULT_READY, true, new Contact(true, "0905111222", ""), wishes, Set.of(SMS)))
                .containsExactly(page(), new Leg(SMS, "84905111222", null));
    }

    @Test
    void whatTheLawDemandsCannotBeDeclined() {
        var wishes = new Wishes(
                MessageLanguage.VI, Set.of(SMS), Set.of(MessageKind.RECEIVED, MessageKind.SUPPLEMENT_REQUESTED));

        assertThat(of(MessageKind.SUPPLEMENT_REQUESTED, true, BOTH, wishes))
                .containsExactly(page(), new Leg(SMS, "84905111222", null));
        assertThat(of(MessageKind.RECEIVED, false, BOTH, wishes))
                .containsExactly(page(), new Leg(SMS, "84905111222", StopReason.OPTED_OUT));
    }

    @Test
    void whoClosedEveryWayIsToldWhatTheLawDemandsByOne() {
        var closed = wishes(Set.of());

        assertThat(of(MessageKind.RECEIVED, false, BOTH, closed)).containsExactly(page());
        assertThat(of(MessageKind.EXTENDED, true, BOTH, closed))
                .containsExactly(page(), new Leg(EMAIL, "hoa@example.vn", null));
    }

    @ParameterizedTest
    @CsvSource({
        "0905111222",
        "+84 905 111 222",
        "(84) 905.111.222",
        "0084905111222",
        "84-905-111-222",
        "'  0905 111222 '"
    })
    void numbersOfAnyShapeAreRead(String written) {
        assertThat(Mobile.read(written)).contains(new Mobile("84905111222"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02553822222", "0905", "không có", "+1 202 555 0100", "09051112223", "0105111222", "☎"})
    void whatIsNoMobileIsNotRung(String written) {
        assertThat(of(MessageKind.RECEIVED, false, new Contact(false, written, ""), Wishes.DEFAULT))
                .containsExactly(new Leg(SMS, "", StopReason.NOT_A_MOBILE));
    }

    @Test
    void aLandlineDoesNotKeepTheMailFromGoing() {
        var contact = new Contact(true, "02553822222", "hoa@example.vn");

        assertThat(of(MessageKind.EXTENDED, true, contact, wishes(Set.of(SMS))))
                .containsExactly(
                        page(), new Leg(EMAIL, "hoa@example.vn", null), new Leg(SMS, "", StopReason.NOT_A_MOBILE));
    }

    private static List<Leg> of(MessageKind kind, boolean mandatory, Contact contact, Wishes wishes) {
        return Route.of(kind, mandatory, contact, wishes, ALL);
    }

    private static Wishes wishes(Set<MessageChannel> channels) {
        return new Wishes(MessageLanguage.VI, channels, Set.of());
    }

    private static Leg page() {
        return new Leg(IN_PAGE, "", null);
    }
}
