package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.SignOns;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.Dossiers;
import vn.motcua.filing.Filings;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.Secret;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SignedOnPeople;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

/** The steps of a filing as a browser makes them, from the first page to the receipt; begins on a Saturday evening. */
abstract class FilingSteps {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    SignedOnPeople people;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLists lists;

    @Autowired
    Filings filings;

    @Autowired
    Applicants applicants;

    @Autowired
    SignOns signOns;

    @Autowired
    MovableClock clock;

    ProcedureCode procedure = new ProcedureCode("9.000000");
    Applicant me;
    RequestPostProcessor mine = request -> request;

    @BeforeEach
    void saturday() {
        clock.moveTo("2026-01-10T20:00");
        procedure = commune.procedureAsking(
                ProcedureMother.paper("c1", "Tờ khai theo mẫu", null),
                ProcedureMother.paper("c2", "Giấy chứng sinh", null));
        me = people.citizen("Phạm Thị Lài");
        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
    }

    Dossier filed() {
        var draft = draft();
        fillIn(draft);
        post(draft + "/sent", "declared", "yes");
        var receipt = get(draft + "/receipt");
        var code = Pattern.compile("T1\\.61\\.TT-[0-9]{6}-[0-9]{4,}").matcher(text(receipt));
        assertThat(code.find()).isTrue();
        return dossiers.find(new DossierCode(code.group())).orElseThrow();
    }

    static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    MvcTestResult officer(String path) {
        return browser.get()
                .uri(path)
                .with(SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value()))
                .exchange();
    }

    /** What the page of a whole filing says that it was made from. */
    static String seenIn(MvcTestResult page) {
        return found("name=\"seen\" value=\"([^\"]+)\"", page);
    }

    static String found(String pattern, MvcTestResult page) {
        var found = Pattern.compile(pattern).matcher(text(page));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    void fillIn(String draft) {
        place(draft);
        upload(draft, "c1", new MockMultipartFile("files", "khai.pdf", "application/pdf", TestPdf.saying("To khai")));
        post(draft + "/papers/c2", "not-needed", "yes", "why", "không có giấy này");
        post(draft + "/contact", "phone", "0912 345 678", "delivery", "ELECTRONIC", "about", "same");
    }

    /** From now on they act for this person, as they say. */
    void actFor(String identifier) {
        var whom = applicants
                .addAuthorisation(me.id(), "Nguyễn Văn Chủ", identifier, "Giấy số 12/2026", LocalDate.of(2026, 12, 31))
                .orThrow();
        var acting = signOns.actFor(new Secret(people.session(me)), Optional.of(whom))
                .orThrow();
        mine = SignedOnPeople.holding(acting.value());
    }

    /** All of it on its one page, with a file, under the key of this save. */
    MvcTestResult sendWhole(String address, String seen, UUID save) {
        return whole(
                address,
                new MockMultipartFile("papers.c1", "khai.pdf", "application/pdf", TestPdf.saying("To khai")),
                all(seen, "save", save.toString()));
    }

    static String[] all(String seen, String name, String value) {
        return new String[] {
            "seen",
            seen,
            name,
            value,
            "place",
            "T1.61.TT",
            "papers.c2.why",
            "không có giấy này",
            "phone",
            "0912 345 678",
            "delivery",
            "ELECTRONIC",
            "about",
            "same",
            "declared",
            "yes"
        };
    }

    MvcTestResult whole(String address, @Nullable MockMultipartFile file, String... typed) {
        var request = browser.post().uri(address).multipart().with(csrf()).with(mine);
        request.param("case", "case-1");
        for (int index = 0; index + 1 < typed.length; index += 2) {
            request.param(typed[index], typed[index + 1]);
        }
        return (file == null ? request : request.file(file)).exchange();
    }

    /** The same person before a device that everybody uses. */
    static RequestPostProcessor atAKiosk(RequestPostProcessor own) {
        return request -> {
            own.postProcessRequest(request);
            var kiosk = new Cookie("motcua-kiosk", "T1.61.TT~" + "0".repeat(64));
            request.setCookies(Stream.concat(Stream.of(request.getCookies()), Stream.of(kiosk))
                    .toArray(Cookie[]::new));
            return request;
        };
    }

    void place(String draft) {
        post(draft + "/place", "case", "case-1", "place", SmallProvince.DESK.value());
    }

    String draft() {
        var begun = post(
                "/my/filings",
                "procedure",
                procedure.value(),
                "requestKey",
                UUID.randomUUID().toString());
        assertThat(begun).hasStatus3xxRedirection();
        return String.valueOf(begun.getResponse().getRedirectedUrl());
    }

    /** Of an old woman who knows the year of her birth; whoever is signed in helps her. */
    String helpedDraft() {
        return draftOf(help("Hồ Thị Nở", me.identifier().orElseThrow(), "1954"));
    }

    static String draftOf(MvcTestResult begun) {
        var draft = String.valueOf(begun.getResponse().getRedirectedUrl());
        assertThat(draft).startsWith("/counter/assisted/");
        return draft;
    }

    MvcTestResult help(String name, String identifier, String birthYear) {
        return post(
                "/counter/assisted",
                "procedure",
                procedure.value(),
                "requestKey",
                UUID.randomUUID().toString(),
                "name",
                name,
                "identifier",
                identifier,
                "birthDate.year",
                birthYear);
    }

    Dossier only() {
        var open = lists.openOf(me.identifier().orElseThrow(), procedure);
        assertThat(open).hasSize(1);
        return dossiers.find(open.getFirst().id()).orElseThrow();
    }

    MvcTestResult upload(String draft, String paper, MockMultipartFile file) {
        return browser.post()
                .uri(draft + "/papers/" + paper)
                .multipart()
                .file(file)
                .with(csrf())
                .with(mine)
                .exchange();
    }

    MvcTestResult get(String path) {
        return browser.get().uri(path).with(mine).exchange();
    }

    MvcTestResult post(String path, String... typed) {
        var request = browser.post().uri(path).with(csrf()).with(mine);
        for (int index = 0; index + 1 < typed.length; index += 2) {
            request.param(typed[index], typed[index + 1]);
        }
        return request.exchange();
    }
}
