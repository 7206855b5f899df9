package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.filing.Filed;
import vn.motcua.filing.SentSupplement;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

@ProductTest
class FilingPagesTest extends FilingSteps {

    @Test
    void theStartPageLeadsToFilingAndAStrangerSignsOnFirst() {
        assertThat(browser.get().uri("/procedures/" + procedure).exchange())
                .bodyText()
                .contains("href=\"/my/filings/new?procedure=" + procedure + "\"", "Toàn trình");
        assertThat(browser.get().uri("/my/filings/new?procedure=" + procedure).exchange())
                .hasStatus3xxRedirection();
        assertThat(get("/my/filings/new?procedure=" + procedure)).bodyText().contains("Phạm Thị Lài", "Bắt đầu");
    }

    @Test
    void aFilingGoesFromTheFirstPageToTheReceipt() {
        var draft = draft();
        fillIn(draft);

        assertThat(get(draft + "/check")).bodyText().contains("khai.pdf", "không có giấy này", "Cam đoan");
        var sent = post(draft + "/sent", "declared", "yes");

        assertThat(sent).hasRedirectedUrl(draft + "/receipt");
        var dossier = only();
        assertThat(get(draft + "/receipt"))
                .bodyText()
                .contains(dossier.code().value(), dossier.filing().lookUpSecret(), "17:00 12/01/2026");
        assertThat(dossier.status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(dossier.filing().channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossiers.history(dossier.id()).getFirst().actor())
                .isEqualTo(new Actor.Applicant(me.identifier().orElseThrow(), me.name()));
        assertThat(dossier.component("c1").orElseThrow().state()).isEqualTo(Component.State.DIGITISED);
        assertThat(dossier.filing().summary()).contains("Không áp dụng: Giấy chứng sinh – không có giấy này");
        assertThat(get("/my")).bodyText().contains(dossier.code().value()).doesNotContain("Đang soạn");
    }

    @Test
    void theSameDraftSentTwiceMakesOneDossier() {
        var draft = draft();
        fillIn(draft);
        post(draft + "/sent", "declared", "yes");

        assertThat(post(draft + "/sent", "declared", "yes")).hasRedirectedUrl(draft + "/receipt");
        assertThat(get(draft)).hasRedirectedUrl(draft + "/receipt");
        only();
    }

    @Test
    void nothingIsSentWithoutTheDeclarationOrBeforeEverythingIsThere() {
        var draft = draft();

        assertThat(get(draft + "/check"))
                .bodyText()
                .contains("Hãy chọn trường hợp và nơi nộp")
                .doesNotContain("/sent");
        assertThat(post(draft + "/sent", "declared", "yes")).hasStatus(422);
        fillIn(draft);
        assertThat(post(draft + "/sent")).hasStatus(422).bodyText().contains("Hãy đánh dấu vào lời cam đoan");
        assertThat(lists.openOf(me.identifier().orElseThrow(), procedure)).isEmpty();
    }

    @Test
    void theDraftOfSomebodyElseDoesNotExist() {
        var draft = draft();
        fillIn(draft);
        mine = people.signedOn("Người Khác");

        assertThat(get(draft)).hasStatus(404);
        assertThat(get(draft + "/papers/c1")).hasStatus(404);
        assertThat(post(draft + "/place", "case", "case-1", "place", "T1.61.TT"))
                .hasStatus(404);
        assertThat(post(draft + "/sent", "declared", "yes")).hasStatus(404);
        assertThat(post(draft + "/discarded")).hasStatus3xxRedirection();
        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
        assertThat(get(draft)).hasStatusOk();
    }

    @Test
    void whatWasTypedComesBackWithItsErrors() {
        var draft = draft();

        assertThat(post(draft + "/place", "case", "case-1", "place", "T9.99", "summary", "<script>alert(1)</script>"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#place\"", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(post(draft + "/contact", "phone", "12", "email", "a@", "delivery", "POSTAL"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#phone\"", "href=\"#email\"", "href=\"#address\"", "value=\"a@\"");
    }

    @Test
    void aFileThatLiesAboutItselfIsRefusedAndTheOthersStay() {
        var draft = draft();
        place(draft);
        upload(draft, "c1", new MockMultipartFile("files", "khai.pdf", "application/pdf", TestPdf.saying("mot")));

        assertThat(upload(
                        draft, "c1", new MockMultipartFile("files", "giay.pdf", "application/pdf", new byte[] {1, 2})))
                .hasStatus(422)
                .bodyText()
                .contains("giay.pdf", "khai.pdf");
        upload(draft, "c1", new MockMultipartFile("files", "trang2.pdf", "application/pdf", TestPdf.saying("hai")));
        assertThat(get(draft + "/papers/c1"))
                .bodyText()
                .contains("khai.pdf", "trang2.pdf")
                .doesNotContain("giay.pdf");
    }

    @Test
    void aDossierIsWithdrawnByWhoFiledItAndShownToNobodyElse() {
        var draft = draft();
        fillIn(draft);
        post(draft + "/sent", "declared", "yes");
        var page = "/my/dossiers/" + only().code();

        assertThat(get(page)).bodyText().contains("chờ cán bộ kiểm tra", "17:00 12/01/2026", "Rút hồ sơ");
        var other = people.signedOn("Người Khác");
        assertThat(browser.get().uri(page).with(other).exchange()).hasStatus(404);
        assertThat(post(
                        page + "/withdrawals",
                        "version",
                        "1",
                        "requestKey",
                        UUID.randomUUID().toString()))
                .hasStatus(422);
        assertThat(post(
                        page + "/withdrawals",
                        "version",
                        "1",
                        "requestKey",
                        UUID.randomUUID().toString(),
                        "reason",
                        "Nộp nhầm"))
                .hasRedirectedUrl(page + "?done=withdrawn");
        assertThat(get(page)).bodyText().contains("đã được rút").doesNotContain("Rút hồ sơ này");
    }

    @Test
    void aSupplementIsAnsweredItemByItemFromTheSamePageAndWaitsForTheOfficer() {
        var dossier = filed();
        var asked = dossiers.act(
                        ActRequest.on(dossier),
                        new Act.RequestSupplement(
                                List.of("Giấy chứng sinh mờ", "Thiếu chữ ký"), "Chưa rõ", LocalDate.of(2026, 1, 20)),
                        commune.desk)
                .orThrow();
        var page = "/my/dossiers/" + dossier.code();

        assertThat(get(page)).bodyText().contains("Giấy chứng sinh mờ", "Thiếu chữ ký", "20/01/2026");
        assertThat(get(page + "/supplement")).bodyText().contains("item0", "item1");
        assertThat(supplement(page, asked.version(), "", null))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy gửi tệp cho một mục");
        assertThat(supplement(page, asked.version(), "Đã ký lại", file("ro.pdf")))
                .hasRedirectedUrl(page + "?done=supplemented");

        var answered = dossiers.find(dossier.id()).orElseThrow();
        assertThat(answered.status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(answered.component("bs1-1").orElseThrow().name()).isEqualTo("Giấy chứng sinh mờ");
        assertThat(officer("/counter/waiting"))
                .bodyText()
                .contains("Người dân đã bổ sung", dossier.code().value());
        assertThat(officer("/office/dossiers/" + dossier.code()))
                .bodyText()
                .contains("Đã ký lại", "/papers/bs1-1/file");
        assertThat(get(page)).bodyText().contains("đang chờ cán bộ xem");

        dossiers.act(
                        ActRequest.on(answered),
                        new Act.AcceptSupplement(answered.papers().components().stream()
                                .filter(Component::isThere)
                                .toList()),
                        commune.desk)
                .orThrow();
        assertThat(filings.supplementsWaiting(SmallProvince.DESK))
                .extracting(SentSupplement::dossier)
                .doesNotContain(dossier.id());
    }

    @Test
    void theContactIsCorrectedUntilAnOfficerReceives() {
        var dossier = filed();
        var page = "/my/dossiers/" + dossier.code();

        assertThat(get(page + "/contact")).bodyText().contains("0912345678");
        assertThat(correct(page, 1, "0987 654 321")).hasRedirectedUrl(page + "?done=corrected");
        var corrected = dossiers.find(dossier.id()).orElseThrow();
        assertThat(corrected.filing().parties().owner().phone()).isEqualTo("0987654321");
        assertThat(get(page)).bodyText().contains("Qua bưu chính");

        dossiers.act(ActRequest.on(corrected), new Act.RefuseIntake("Không thuộc thẩm quyền"), commune.desk)
                .orThrow();
        assertThat(correct(page, 3, "0911 111 111")).hasStatus(422);
    }

    @Test
    void theAnswerOfTheOfficerIsCountedAgainstItsDeadline() {
        var inTime = filed();
        var late = filed();
        clock.moveTo("2026-01-12T10:00");
        dossiers.act(ActRequest.on(inTime), new Act.RefuseIntake("Nộp sai nơi"), commune.desk)
                .orThrow();
        clock.moveTo("2026-01-13T08:00");
        dossiers.act(ActRequest.on(late), new Act.RefuseIntake("Nộp sai nơi"), commune.desk)
                .orThrow();

        assertThat(filings.find(inTime.id()).orElseThrow().answeredAt())
                .contains(Instant.parse("2026-01-12T03:00:00Z"));
        assertThat(late(late)).isTrue();
        assertThat(late(inTime)).isFalse();
    }

    @Test
    void theDeskReadsNoShareOfAnswersBeforeThereIsOne() {
        clock.moveTo("2026-05-09T20:00");
        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
        var dossier = filed();

        assertThat(officer("/counter/waiting"))
                .bodyText()
                .contains("1 hồ sơ nộp trực tuyến, chưa hồ sơ nào được trả lời")
                .doesNotContain("0 %", "0%</p>", "được trả lời đúng hạn");
        clock.moveTo("2026-05-11T09:00");
        dossiers.act(ActRequest.on(dossier), new Act.RefuseIntake("Nộp sai nơi"), commune.desk)
                .orThrow();
        assertThat(officer("/counter/waiting")).bodyText().contains("100", "được trả lời đúng hạn");
    }

    private boolean late(Dossier dossier) {
        var filed = filings.find(dossier.id()).orElseThrow();
        return filed.answeredAt().orElseThrow().isAfter(filed.answerBy());
    }

    @Test
    void ofAThousandFilingsFromOneAccountTwentyAreTakenAndTheOthersAreToldWhenToTryAgain() {
        var drafts = IntStream.range(0, 22).mapToObj(_ -> draft()).toList();
        drafts.forEach(this::fillIn);

        for (int number = 0; number < 1_000; number++) {
            post(drafts.get(number % drafts.size()) + "/sent", "declared", "yes");
        }

        assertThat(drafts.stream().filter(this::isSent)).hasSize(20);
        for (var left : drafts.subList(20, 22)) {
            assertThat(post(left + "/sent", "declared", "yes"))
                    .hasStatus(429)
                    .bodyText()
                    .contains("21:00 10/01/2026");
            assertThat(get(left + "/check")).bodyText().contains("khai.pdf", "không có giấy này");
        }
        clock.moveTo("2026-01-10T21:01");
        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
        assertThat(post(drafts.getLast() + "/sent", "declared", "yes")).hasRedirectedUrl(drafts.getLast() + "/receipt");
        assertThat(drafts.stream().filter(this::isSent)).hasSize(21);
    }

    private boolean isSent(String draft) {
        return get(draft + "/receipt").getResponse().getStatus() == 200;
    }

    @Test
    void anOfficerHelpsUnderTheirOwnIdentity() {
        var helper = SignedIn.as(Role.POSTAL_AGENT, SmallProvince.POST_OFFICE.value());
        mine = helper;
        assertThat(post("/counter/assisted", "procedure", procedure.value(), "name", "Hồ Thị Nở", "identifier", "12"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#identifier\"", "href=\"#birthDate\"", "Hồ Thị Nở");
        var draft = helpedDraft();
        fillIn(draft);
        assertThat(get(draft + "/check")).bodyText().contains("Người dân có mặt");
        assertThat(post(draft + "/sent", "declared", "yes")).hasRedirectedUrl(draft + "/receipt");

        var dossier = only();
        assertThat(dossier.filing().parties().owner().name()).isEqualTo("Hồ Thị Nở");
        assertThat(dossiers.history(dossier.id()).getFirst().actor()).isInstanceOf(Actor.Staff.class);
        assertThat(filings.find(dossier.id()).orElseThrow().help())
                .contains(new Filed.Help(Role.POSTAL_AGENT, SmallProvince.POST_OFFICE));
        assertThat(officer("/office/dossiers/" + dossier.code())).bodyText().contains("Nộp giúp");
        assertThat(get(draft + "/receipt")).bodyText().contains(dossier.code().value());
    }

    @Test
    void whoeverHasNoNumberAndNoTelephoneIsHelpedAllTheSame() {
        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        var draft = draftOf(help("Gươm", "", "1947"));
        fillIn(draft);
        assertThat(post(draft + "/contact", "phone", "12", "delivery", "COUNTER", "about", "same"))
                .as("a number that is none")
                .hasStatus(422);
        assertThat(post(draft + "/contact", "phone", "", "delivery", "COUNTER", "about", "same"))
                .hasRedirectedUrl(draft);

        assertThat(post(draft + "/sent", "declared", "yes")).hasRedirectedUrl(draft + "/receipt");
        assertThat(get(draft + "/receipt")).bodyText().contains("Gươm");
    }

    @Test
    void whoFilesThemselvesSaysHowToBeReached() {
        var draft = draft();

        assertThat(post(draft + "/contact", "phone", "", "delivery", "COUNTER", "about", "same"))
                .hasStatus(422);
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("item0", name, "application/pdf", TestPdf.saying(name));
    }

    private MvcTestResult supplement(String page, int version, String note, @Nullable MockMultipartFile file) {
        var request = browser.post().uri(page + "/supplement").multipart();
        if (file != null) {
            request.file(file);
        }
        return request.param("version", String.valueOf(version))
                .param("requestKey", UUID.randomUUID().toString())
                .param("note", note)
                .with(csrf())
                .with(mine)
                .exchange();
    }

    private MvcTestResult correct(String page, int version, String phone) {
        return post(
                page + "/contact",
                "version",
                String.valueOf(version),
                "requestKey",
                UUID.randomUUID().toString(),
                "phone",
                phone,
                "delivery",
                "POSTAL",
                "address",
                "Thôn Ba, xã Thử");
    }
}
