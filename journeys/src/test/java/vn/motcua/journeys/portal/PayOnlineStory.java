package vn.motcua.journeys.portal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Intakes;
import vn.motcua.fees.DossierFees;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.payment.ElectronicReceipts;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** The fee of a dossier is found by tracking it, and paid on the phone; the desk sees it. */
class PayOnlineStory extends Story {

    private static final int KILOBYTES = 60;

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
    }

    @Test
    void aCitizenPaysOnThePhone() {
        var dossier = owing();
        var citizen = tracked(dossier).follows("Xem và nộp").readsHeading("Nộp phí, lệ phí");
        citizen.weighsAtMost(KILOBYTES).looksRightOnEveryScreen("payment");

        citizen.presses("Trả tiền")
                .readsHeading("Nền tảng thanh toán (mô phỏng)")
                .presses("Thanh toán");

        citizen.readsHeading("Đã nộp")
                .reads("Biên lai điện tử")
                .reads("Tải biên lai (PDF)")
                .looksRightOnEveryScreen("payment-paid");
        tracked(dossier).reads("25.000 đồng, đã nộp").follows("Xem biên lai").readsHeading("Đã nộp");
        asCitizen()
                .opens("/verify")
                .types("Mã kiểm tra", codeOfReceipt(dossier))
                .presses("Kiểm tra mã")
                .readsHeading("Biên lai có giá trị")
                .reads("Nguyễn T. H.")
                .looksRightOnEveryScreen("receipt-verified");
        asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value())
                .opens("/counter/dossiers/" + dossier.code() + "/payment")
                .reads("Đã thanh toán")
                .looksRight("counter-payment-paid");
    }

    @Test
    void whoGoesBackWithoutPayingIsNotTakenForSomebodyWhoPaid() {
        var dossier = owing();
        var citizen = tracked(dossier).follows("Xem và nộp");
        var page = citizen.page().url().replaceFirst("^https?://[^/]+", "");
        citizen.presses("Trả tiền").readsHeading("Nền tảng thanh toán (mô phỏng)");

        citizen.opens(page).reads("Đang chờ xác nhận thanh toán").looksRightOnEveryScreen("payment-waiting");
    }

    /** As it stands on the receipt, with its dashes. */
    private String codeOfReceipt(Dossier dossier) {
        var order = door(DossierFees.class).orderOf(dossier.id()).orElseThrow();
        return door(ElectronicReceipts.class)
                .offered(order)
                .orElseThrow()
                .receipt()
                .code()
                .spelled();
    }

    private Visitor tracked(Dossier dossier) {
        return asCitizen()
                .opens("/tracking")
                .types("Mã hồ sơ", dossier.code().value())
                .types("Mã tra cứu", dossier.filing().lookUpSecret())
                .presses("Tra cứu");
    }

    private Dossier owing() {
        var commune = door(Commune.class).found();
        var charge = new Fee(FeeKind.CHARGE, "", "Lệ phí cấp giấy", new FeeAmount.Fixed(new Money(25_000), ""));
        return door(Intakes.class)
                .receive(
                        Commune.intake(commune.procedureCosting(charge), Channel.COUNTER, Commune.owner()),
                        commune.desk)
                .orThrow();
    }
}
