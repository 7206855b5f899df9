package vn.motcua.notification.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Party;
import vn.motcua.notification.Inbox;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.ToldMessage;
import vn.motcua.notification.Wishes;
import vn.motcua.notification.store.WishRows;
import vn.motcua.satisfaction.RatingInvitations;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class TellOfDossiersTest {

    @Autowired
    Commune commune;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Inbox inbox;

    @Autowired
    RatingInvitations invitations;

    @Autowired
    WishRows wishes;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    private final Party owner = Party.citizen(
            "Đinh Văn Ưởng", "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)));

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
    }

    @Test
    void anActAndItsMessageAreOne() {
        var dossier = commune.receivedFrom(owner);

        assertThat(told()).extracting(ToldMessage::kind).containsExactly(MessageKind.RECEIVED);
        assertThat(told(MessageKind.RECEIVED).subject())
                .isEqualTo("Đã tiếp nhận hồ sơ " + dossier.code() + ", hẹn trả 08:00 08/01/2026");
        assertThat(told(MessageKind.RECEIVED).body())
                .contains("Bộ phận Một cửa xã Thử", dossier.filing().procedure().name())
                .doesNotContain("Ưởng", owner.identifier());
    }

    @Test
    void noMessageIsLeftOfAnActThatDidNotHappen() {
        transactions.executeWithoutResult(status -> {
            commune.receivedFrom(owner);
            status.setRollbackOnly();
        });

        assertThat(told()).isEmpty();
    }

    @Test
    void theSameEventToldAgainIsToldOnce() {
        var dossier = commune.receivedFrom(owner);
        long before = messages(dossier);

        events.publishEvent(new DossierMoved(dossier, dossiers.history(dossier.id())));
        events.publishEvent(new DossierMoved(dossier, dossiers.history(dossier.id())));

        assertThat(messages(dossier)).isEqualTo(before);
    }

    @Test
    void aRequestSaysWhatIsMissingAndWhatHappensWithinStaysWithin() {
        var received = commune.receivedFrom(owner);
        var asked = commune.act(
                received,
                new Act.RequestSupplement(
                        List.of("Bản sao <b>hộ chiếu</b>", "Đơn ký tên"), "Thiếu chữ ký", LocalDate.of(2026, 1, 20)),
                commune.officer);

        assertThat(told(MessageKind.SUPPLEMENT_REQUESTED).body())
                .contains("- Bản sao <b>hộ chiếu</b>\n- Đơn ký tên", "Lý do: Thiếu chữ ký", "20/01/2026");
        assertThat(messages(asked)).isEqualTo(2);
        assertThat(messages(commune.handled(commune.received()))).isEqualTo(1);
    }

    @Test
    void whoGotTheResultIsAskedOnceWhetherTheyAreSatisfied() {
        var finished = commune.finished();
        assertThat(asked(finished)).isEmpty();

        commune.act(finished, new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);

        assertThat(asked(finished))
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .contains(
                                invitations.pathFor(finished.code()).orElseThrow(),
                                "04/02/2026",
                                finished.filing().procedure().name())
                        .doesNotContain("Hoa"));
    }

    private List<ToldMessage> asked(Dossier dossier) {
        return inbox.of(dossier.filing().parties().owner().identifier(), 1, 50).stream()
                .filter(each -> each.kind() == MessageKind.RATING_ASKED)
                .toList();
    }

    @Test
    void whoPrefersEnglishIsToldInEnglish() {
        wishes.keep(
                owner.identifier(),
                new Wishes(MessageLanguage.EN, Wishes.DEFAULT.channels(), Wishes.DEFAULT.declined()));

        commune.receivedFrom(owner);

        assertThat(told(MessageKind.RECEIVED).subject()).contains("accepted, result due 08:00 08/01/2026");
    }

    @Test
    void whoReadEverythingHasNothingUnread() {
        commune.receivedFrom(owner);

        assertThat(inbox.unread(owner.identifier())).isOne();
        inbox.allRead(owner.identifier());
        assertThat(inbox.unread(owner.identifier())).isZero();
        assertThat(told()).noneMatch(ToldMessage::unread);
    }

    private List<ToldMessage> told() {
        return inbox.of(owner.identifier(), 1, 50);
    }

    private ToldMessage told(MessageKind kind) {
        return told().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private long messages(Dossier dossier) {
        return database.sql("select count(*) from notification.message where about = ?")
                .param(dossier.id().value())
                .query(Long.class)
                .single();
    }
}
