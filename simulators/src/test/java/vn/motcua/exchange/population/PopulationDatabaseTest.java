package vn.motcua.exchange.population;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Party;
import vn.motcua.filing.spi.PopulationData;
import vn.motcua.organisation.Areas;
import vn.motcua.reuse.spi.PopulationRegister;
import vn.motcua.shared.Actor;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.Faults.Fault;
import vn.motcua.simulators.population.PopulationServer;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** The population database is asked as its messages are documented, and whatever it does nobody waits for ever. */
@ProductTest
class PopulationDatabaseTest {

    private static final String NUMBER = "051190000017";
    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final Actor ME = new Actor.Applicant(NUMBER, "Phạm Thị Lài");

    private final Faults faults = new Faults();
    private HttpServer server;
    private Residence residence;
    private PopulationDatabase database;

    @Autowired
    Areas areas;

    @Autowired
    SmallProvince province;

    @Autowired
    JdbcClient rows;

    @BeforeEach
    void startTheDatabase() throws IOException {
        province.found();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        new PopulationServer("motcua", faults).on(server);
        server.start();
        residence = new Residence(areas, Clock.fixed(MovableClock.instant("2026-01-05T08:00"), MovableClock.VIETNAM));
        database = database("/population", "motcua");
    }

    @AfterEach
    void stopTheDatabase() {
        server.stop(0);
    }

    @Test
    void whatIsRegisteredOfAPersonIsReadInOurWords() {
        var answer = database.ask(about(NUMBER, "Phạm  Thị Lài"));

        assertThat(answer).isInstanceOfSatisfying(PopulationData.Answer.Known.class, known -> {
            var resident = known.resident();
            assertThat(resident.birth()).isEqualTo(BirthDate.parse("1990-06-02"));
            assertThat(resident.sex()).isEqualTo(Party.Sex.FEMALE);
            assertThat(resident.ethnicity()).isEqualTo("01");
            assertThat(resident.nationality()).isEqualTo("VN");
        });
    }

    @Test
    void whoIsNotRegisteredIsNotKnown() {
        assertThat(database.ask(about("051190000000", "Phạm Thị Lài"))).isEqualTo(new PopulationData.Answer.NotKnown());
        assertThat(database.ask(register("051190000000"))).isEqualTo(new PopulationRegister.Answer.NotConfirmed());
        assertThat(database.ask(register(NUMBER))).isEqualTo(new PopulationRegister.Answer.Confirmed());
    }

    @Test
    void aNameIsTextWhateverIsWrittenInIt() {
        var name = "Ng<b>a & \"Sáu\" ]]></bca:HoVaTen>";

        assertThat(database.ask(about(NUMBER, name))).isInstanceOf(PopulationData.Answer.Known.class);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whatItDoesInsteadOfAnsweringIsAnOutage(Fault fault) {
        faults.set("population", fault);
        long begun = System.nanoTime();

        assertThat(database.ask(about(NUMBER, "Phạm Thị Lài"))).isEqualTo(new PopulationData.Answer.Away());

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aRefusalIsAnOutage() {
        assertThat(database("/population", "somebody").ask(register(NUMBER)))
                .isEqualTo(new PopulationRegister.Answer.Away());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>503</body></html>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Envelope><CongDan>&e;</CongDan></Envelope>",
                "<Envelope><CongDan><HoVaTen>",
            })
    void whatIsNoAnswerIsAnOutage(String said) {
        server.createContext(
                "/other", exchange -> Faults.answer(exchange, 200, "text/xml", said.getBytes(StandardCharsets.UTF_8)));

        assertThat(database("/other", "motcua").ask(about(NUMBER, "Phạm Thị Lài")))
                .isEqualTo(new PopulationData.Answer.Away());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<NgayThangNam>20001331</NgayThangNam>", "<Nam>19</Nam>", "<NgayThangNam/>", ""})
    void aDayThatIsNoneIsNotKnown(String birth) throws Reply.Unreadable {
        var reply = reply(
                "<NgayThangNamSinh>" + birth + "</NgayThangNamSinh><DanToc>Kinh</DanToc><QuocTich>Lào</QuocTich>");

        assertThat(reply.birth()).isNull();
        assertThat(reply.ethnicity() + reply.nationality()).isEmpty();
    }

    @Test
    void aYearAloneIsABirth() throws Reply.Unreadable {
        assertThat(reply("<NgayThangNamSinh><Nam>1954</Nam></NgayThangNamSinh>").birth())
                .isEqualTo(BirthDate.parse("1954"));
    }

    @Test
    void theCommuneIsWrittenByItsNameOfToday() {
        wentInto("88801", "99001");

        assertThat(residence.written(livesAt("99001"))).isEqualTo("Thôn 3, Xã Xã Thử, Tỉnh Tỉnh Thử");
        assertThat(residence.written(livesAt("88801"))).isEqualTo("Thôn 3, Xã Xã Thử, Tỉnh Tỉnh Thử");
    }

    @Test
    void whereSomebodyLivesIsNotGuessed() {
        wentInto("88802", "99001");
        wentInto("88802", "99002");

        assertThat(residence.written(livesAt("88802"))).as("it was split").isEmpty();
        assertThat(residence.written(livesAt("88888"))).isEmpty();
        assertThat(residence.written(livesAt("?"))).isEmpty();
    }

    private void wentInto(String former, String heir) {
        rows.sql("insert into organisation.area_succession values (?, ?, '2025-07-01') on conflict do nothing")
                .params(former, heir)
                .update();
    }

    private static Citizen livesAt(String commune) {
        return new Citizen("Phạm Thị Lài", null, null, "", "", commune, "Thôn 3");
    }

    private static Citizen reply(String facts) throws Reply.Unreadable {
        var envelope = "<Envelope><Body><CongDan>" + facts + "</CongDan></Body></Envelope>";
        return Reply.read(envelope.getBytes(StandardCharsets.UTF_8)).citizens().getFirst();
    }

    private PopulationDatabase database(String path, String account) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        var settings = new PopulationSettings(url, account, "037", PATIENCE, null);
        return new PopulationDatabase(new SoapWire(url, null, PATIENCE), settings, residence);
    }

    private static PopulationData.Question about(String number, String name) {
        return new PopulationData.Question(number, name, new ProcedureCode("1.001193"), UUID.randomUUID(), ME);
    }

    private static PopulationRegister.Question register(String number) {
        return new PopulationRegister.Question(number, "Phạm Thị Lài", "Sổ hộ khẩu", UUID.randomUUID(), ME);
    }
}
