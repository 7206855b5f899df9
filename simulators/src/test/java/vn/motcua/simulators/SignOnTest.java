package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.simulators.Faults.Fault;
import vn.motcua.simulators.eid.Citizen;
import vn.motcua.simulators.eid.EidServer;
import vn.motcua.simulators.eid.EidServer.Lie;
import vn.motcua.testing.ProductTest;

/** Citizens sign on with an e-ID that runs outside, as a browser would carry them there and back. */
@ProductTest
class SignOnTest {

    private static final Faults FAULTS = new Faults();
    private static final HttpServer SERVER = server();
    private static final EidServer EID = new EidServer(
            "http://127.0.0.1:" + SERVER.getAddress().getPort(), "motcua", "bí mật", FAULTS, Clock.systemUTC());

    @Autowired
    MockMvc pages;

    @DynamicPropertySource
    static void eid(DynamicPropertyRegistry settings) {
        EID.on(SERVER);
        SERVER.start();
        settings.add("motcua.sign-on.patience", () -> "1s");
        var provider = "motcua.sign-on.providers.eid.";
        settings.add(provider + "name", () -> "VNeID (mô phỏng)");
        settings.add(provider + "issuer", EID::issuer);
        settings.add(provider + "client-id", () -> "motcua");
        settings.add(provider + "client-secret", () -> "bí mật");
        settings.add(provider + "user-info-by-post", () -> "true");
        settings.add(provider + "vouches-for-numbers", () -> "true");
        settings.add(provider + "levels.LoA2", () -> "LEVEL_2");
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            return server;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @AfterEach
    void honestAgain() {
        EID.lie(Lie.NONE);
        FAULTS.set("eid-token", Fault.NONE);
    }

    @Test
    void aCitizenSignsOnAndComesBackToWhereTheyWere() throws Exception {
        var home = signOn(someone("Y Wơn Niê", "LoA2"), "/my/contact");

        assertThat(home.getRedirectedUrl()).isEqualTo("/my/contact");
        assertThat(my(session(home))).contains("Y Wơn Niê").contains("Mức độ 2");
    }

    @Test
    void aLevelThatIsNotListedMeansTheFirst() throws Exception {
        assertThat(my(session(signOn(someone("Hà", "LoA1"), "")))).contains("Mức độ 1");
    }

    @Test
    void thePageOfAnApplicantLeadsAStrangerToSignOn() throws Exception {
        var answer = pages.perform(get("/my")).andReturn().getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-on?next=%2Fmy");
    }

    @Test
    void aSecondSignOnFindsTheSameAccount() throws Exception {
        var person = someone("Đinh Thị Hoa", "LoA2");
        var session = session(signOn(person, ""));
        pages.perform(post("/my/contact")
                .param("phone", "+84 912.345.678")
                .cookie(session)
                .with(csrf()));

        assertThat(my(session(signOn(person, "")))).contains("0912345678");
    }

    @Test
    void onePersonSignsOnInTwoBrowsersAtOnce() throws Exception {
        var person = someone("Nguyễn Thị Bình", "LoA2");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<MockHttpServletResponse> browser = () -> signOn(person, "");
            var both = threads.invokeAll(List.of(browser, browser));

            assertThat(my(session(both.getFirst().get()))).contains("Nguyễn Thị Bình");
            assertThat(my(session(both.getLast().get()))).contains("Nguyễn Thị Bình");
        }
    }

    @Test
    void theRepresentativeOfAnOrganisationActsForIt() throws Exception {
        var taxCode = "43" + number().substring(0, 8);
        var answer = signOn(Citizen.ofOrganisation(number(), "Trần Văn Bình", taxCode, "Công ty Trà Bồng"), "");

        assertThat(my(session(answer))).contains("Trần Văn Bình").contains("Bạn đang làm thay Công ty Trà Bồng");
    }

    @ParameterizedTest
    @EnumSource(value = Lie.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatDoesNotProveThePersonSignsNobodyOn(Lie lie) throws Exception {
        EID.lie(lie);
        var answer = signOn(someone("Kẻ Gian", "LoA2"), "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getCookie("motcua-applicant")).isNull();
        assertThat(answer.getContentAsString()).contains("Không xác nhận được bạn là ai");
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aProviderThatFailsIsSaidToBeAwayAndTheRestGoesOn(Fault fault) throws Exception {
        FAULTS.set("eid-token", fault);
        var answer = signOn(someone("Hà", "LoA2"), "");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("chưa trả lời").contains("/tracking");
    }

    @Test
    void aProviderThatFailsOnTheWayBackDoesNotMakeAnybodyForgetWhereTheyWanted() throws Exception {
        FAULTS.set("eid-token", Fault.AWAY);

        assertThat(signOn(someone("Hà", "LoA2"), "/my/filings/1").getContentAsString())
                .contains("?next=%2Fmy%2Ffilings%2F1");
    }

    @Test
    void anotherBrowserCannotEndWhatThisOneBegan() throws Exception {
        var begun = begin("");
        var back = agree(begun.getRedirectedUrl(), someone("Hà", "LoA2"));
        var answer = pages.perform(get(back)).andReturn().getResponse();

        assertThat(answer.getContentAsString()).contains("mở ở trình duyệt khác");
        assertThat(answer.getCookie("motcua-applicant")).isNull();
    }

    @Test
    void theWayBackWorksOnce() throws Exception {
        var begun = begin("");
        var back = agree(begun.getRedirectedUrl(), someone("Hà", "LoA2"));
        var attempt = attempt(begun);
        pages.perform(get(back).cookie(attempt));
        var again = pages.perform(get(back).cookie(attempt)).andReturn().getResponse();

        assertThat(again.getStatus()).isEqualTo(422);
    }

    @Test
    void whoSaysNoIsNotSignedOn() throws Exception {
        var begun = begin("");
        var back = carried(begun.getRedirectedUrl(), "no=no");
        var answer = pages.perform(get(back).cookie(attempt(begun))).andReturn().getResponse();

        assertThat(answer.getContentAsString()).contains("Bạn đã không đồng ý");
    }

    @Test
    void nobodyIsLedToAnotherHostAfterwards() throws Exception {
        var answer = signOn(someone("Hà", "LoA2"), "//evil.example/");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/my");
    }

    @Test
    void signingOffEndsTheSessionHereAndAtTheProvider() throws Exception {
        var session = session(signOn(someone("Hà", "LoA2"), ""));
        var answer = pages.perform(post("/sign-on/end").cookie(session).with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl())
                .startsWith(EID.issuer() + "/logout")
                .contains(URLEncoder.encode("/sign-on?done=signed-off", StandardCharsets.UTF_8));
        assertThat(answer.getHeader("Content-Security-Policy")).contains("form-action 'self' http://127.0.0.1:");
        assertThat(pages.perform(get("/my").cookie(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/sign-on");
    }

    private String my(Cookie session) throws Exception {
        return pages.perform(get("/my").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse signOn(Citizen citizen, String next) throws Exception {
        var begun = begin(next);
        var back = agree(begun.getRedirectedUrl(), citizen);
        return pages.perform(get(back).cookie(attempt(begun))).andReturn().getResponse();
    }

    private MockHttpServletResponse begin(String next) throws Exception {
        return pages.perform(get("/sign-on/begin/eid").param("next", next))
                .andReturn()
                .getResponse();
    }

    private static Cookie attempt(MockHttpServletResponse begun) {
        return Objects.requireNonNull(begun.getCookie("motcua-sign-on"));
    }

    private static Cookie session(MockHttpServletResponse home) {
        return Objects.requireNonNull(home.getCookie("motcua-applicant"));
    }

    private static URI agree(String asked, Citizen citizen) throws Exception {
        EID.knows(citizen);
        return carried(asked, "who=" + URLEncoder.encode(citizen.techId(), StandardCharsets.UTF_8));
    }

    /** As the browser posts the provider's page; the answer is our own address with what the provider says. */
    private static URI carried(String asked, String form) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(asked))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            var answer = browser.send(request, BodyHandlers.discarding());
            var back = UriComponentsBuilder.fromUriString(
                            answer.headers().firstValue("Location").orElseThrow())
                    .build();
            return URI.create(back.getPath() + "?" + back.getQuery());
        }
    }

    private static Citizen someone(String name, String level) {
        return Citizen.citizen(number(), name, level);
    }

    private static String number() {
        return "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    }
}
