package vn.motcua.journeys.portal;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.LifeEvent;
import vn.motcua.catalog.LifeEvents;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureName;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.Party;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.journeys.Visitor;
import vn.motcua.reception.Centre;
import vn.motcua.reception.DoorCodes;
import vn.motcua.reception.SlotRule;
import vn.motcua.results.ResultsOffice;
import vn.motcua.satisfaction.RatingInvitations;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument.Origin;

/**
 * The addresses of the pages that a citizen may see, each with something to show.
 *
 * <p>What the administration wrote in two languages is without marks in English, so that a mark left in an English page is
 * a text of ours that was forgotten.
 */
final class CitizenPages {

    private static final AtomicInteger SERIAL = new AtomicInteger(970_100);

    private final Function<Class<?>, Object> doors;
    private final String number;
    private final List<String> ofEveryone = new ArrayList<>();
    private final List<String> ofTheApplicant = new ArrayList<>();

    /** @param number of the applicant to whom dossiers and papers belong */
    CitizenPages(Function<Class<?>, Object> doors, String number) {
        this.doors = doors;
        this.number = number;
    }

    List<String> ofEveryone() {
        return ofEveryone;
    }

    List<String> ofTheApplicant() {
        return ofTheApplicant;
    }

    /** Lets everything happen that is to be shown. */
    CitizenPages prepared(Visitor stranger, Visitor applicant) {
        door(SmallProvince.class).found();
        var code = procedure();
        ways(code);
        centre(stranger);
        feedback(stranger);
        paidAndRated(stranger);
        dossiers(applicant);
        draft(applicant, code);
        documents(applicant);
        return this;
    }

    private ProcedureCode procedure() {
        var number = String.valueOf(SERIAL.incrementAndGet());
        var plain = ProcedureMother.costing("Cấp giấy thử " + number, List.of(charge()));
        var content = new ProcedureContent(
                new ProcedureName("Cấp giấy thử " + number, "Trial certificate " + number),
                plain.classification(),
                plain.handling(),
                List.of(new ProcedureCase(
                        "case-1", "", List.of(ProcedureMother.paper("c1", "Đơn đề nghị cấp giấy thử", null)))),
                plain.terms(),
                plain.results());
        return door(SmallProvince.class).procedure("9." + number, content);
    }

    private static Fee charge() {
        return new Fee(FeeKind.CHARGE, "", "Lệ phí cấp giấy", new FeeAmount.Fixed(new Money(25_000), ""));
    }

    private void ways(ProcedureCode code) {
        door(LifeEvents.class)
                .keep(new LifeEvent(
                        "trial", 990, "Cần giấy thử", "A trial", "Cấp giấy thử", "Certificates", List.of("giấy thử")))
                .orThrow();
        ofEveryone.addAll(List.of(
                "/",
                "/life-events/trial",
                "/fields",
                "/agencies",
                "/agencies/" + SmallProvince.COMMUNE,
                "/procedures?q=" + code,
                "/procedures?q=khong-co-thu-tuc-nay",
                "/procedures/" + code,
                "/procedures/" + code + "/notice?at=T1.61",
                "/communes",
                "/communes/" + SmallProvince.COMMUNE + "/procedures",
                "/offline",
                "/tracking",
                "/verify",
                "/verify/" + door(ResultsOffice.class).open().issued().code(),
                "/feedback",
                "/feedback/new",
                "/feedback/follow",
                "/questions",
                "/questions/new",
                "/centres",
                "/appointments",
                "/sign-on"));
    }

    private void centre(Visitor stranger) {
        var centre = door(Centre.class).opened();
        door(Centre.class).bookable(centre, new SlotRule(30, 1, 5));
        var today = "?door=" + door(DoorCodes.class).ofToday(centre);
        ofEveryone.add("/centres/" + centre + "/appointments");
        ofEveryone.add("/centres/" + centre + "/arrivals" + today);
        ofEveryone.add("/centres/" + centre + "/ticket" + today);
        stranger.opens("/centres/" + centre + "/ticket" + today)
                .ticks("Hộ tịch, chứng thực")
                .presses("Lấy số")
                .reads("Bạn là người tiếp theo");
        ofEveryone.add(path(stranger));
        ofEveryone.add(path(stranger) + "/paper");
        stranger.opens("/centres/" + centre + "/appointments")
                .ticks("Hộ tịch, chứng thực")
                .presses("Tiếp tục");
        stranger.page().getByRole(AriaRole.RADIO).first().check();
        stranger.types("Số điện thoại của bạn", "0912" + number.substring(6))
                .presses("Đặt lịch")
                .reads("Đã đặt lịch hẹn");
        ofEveryone.add(path(stranger));
    }

    private void feedback(Visitor stranger) {
        stranger.opens("/feedback/new")
                .types("Tiêu đề", "Cho lam lai bien bao")
                .types("Nội dung", "Bien bao bi che khuat, nguoi gia khong doc duoc.")
                .chooses("Cơ quan bạn muốn nói đến", "T1.61")
                .types("Họ và tên", "Pham Thi Lai")
                .types("Số điện thoại", "0905 777 888")
                .presses("Gửi");
        stranger.readsHeading("Đã nhận phản ánh của bạn").follows("Theo dõi phản ánh này");
        stranger.reads("Đã nhận, đang phân loại");
        ofEveryone.add(path(stranger));
    }

    private void paidAndRated(Visitor stranger) {
        var commune = door(Commune.class).found();
        var owing = door(Intakes.class)
                .receive(
                        Commune.intake(commune.procedureCosting(charge()), Channel.COUNTER, Commune.owner()),
                        commune.desk)
                .orThrow();
        stranger.opens("/tracking")
                .types("Mã hồ sơ", owing.code().value())
                .types("Mã tra cứu", owing.filing().lookUpSecret())
                .presses("Tra cứu")
                .follows("Xem và nộp")
                .readsHeading("Nộp phí, lệ phí");
        ofEveryone.add(path(stranger));
        var returned = commune.act(
                commune.finished(), new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
        ofEveryone.add(door(RatingInvitations.class).pathFor(returned.code()).orElseThrow());
    }

    private void dossiers(Visitor applicant) {
        var asked = asked();
        applicant.opens("/my/dossiers/" + asked.code());
        ofTheApplicant.addAll(List.of(
                "/my",
                "/my/contact",
                "/my/children/new",
                "/my/authorisations/new",
                "/my/messages",
                "/my/messages/wishes",
                "/my/dossiers/" + asked.code(),
                "/my/dossiers/" + asked.code() + "/contact",
                "/my/dossiers/" + asked.code() + "/supplement"));
    }

    private Dossier asked() {
        var commune = door(Commune.class).found();
        var owner = new Party(Party.Kind.CITIZEN, "Pham Thi Lai", number, null, null, "0905111222", "", "");
        return commune.act(
                commune.receivedFrom(owner),
                new Act.RequestSupplement(
                        List.of("Bản sao giấy chứng nhận"), "Đơn chưa có chữ ký", LocalDate.of(2026, 4, 20)),
                commune.officer);
    }

    private void draft(Visitor applicant, ProcedureCode code) {
        ofTheApplicant.add("/my/filings/new?procedure=" + code);
        applicant.opens("/my/filings/new?procedure=" + code).presses("Bắt đầu").readsHeading("Hồ sơ đang soạn");
        var draft = path(applicant);
        for (var page : List.of("", "/place", "/papers/c1", "/contact", "/check", "/whole")) {
            ofTheApplicant.add(draft + page);
        }
    }

    private void documents(Visitor applicant) {
        var clerk = SignedIn.staff(Role.RECORDS_CLERK, "T1.61.TT");
        var kept = door(KeptFiles.class)
                .keep(FileOffer.of("1.pdf", FileMother.pdf(1), FileRules.OF_A_COMPONENT), clerk)
                .orThrow();
        var document = door(Vault.class)
                .put(Papers.of(number).cameAs(Origin.COMPONENT).in(kept.id()).asNew(), clerk)
                .orThrow();
        ofTheApplicant.add("/my/documents");
        ofTheApplicant.add("/my/documents/" + document.id());
        applicant
                .opens("/my/documents/" + document.id())
                .ticks("1 ngày")
                .presses("Tạo liên kết")
                .reads("Đã tạo liên kết");
        var link = applicant
                .page()
                .locator(".govuk-notification-banner .govuk-\\!-text-break-word")
                .innerText();
        ofEveryone.add(link.substring(link.indexOf("/shared/")));
    }

    private static String path(Visitor visitor) {
        var address = URI.create(visitor.page().url());
        return address.getRawPath()
                + Optional.ofNullable(address.getRawQuery())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    @SuppressWarnings("unchecked")
    private <T> T door(Class<T> type) {
        return (T) doors.apply(type);
    }
}
