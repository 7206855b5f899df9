package vn.motcua.dossier.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryCheck;
import vn.motcua.dossier.HistoryTakeOver;
import vn.motcua.dossier.HistoryTakeOver.CannotTakeOver;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.RealData;
import vn.motcua.testing.SmallProvince;

@ProductTest
class TakenOverHistoryTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(500_000);
    private static final Actor SYSTEM = new Actor.System("test");

    @Autowired
    SmallProvince province;

    @Autowired
    HistoryTakeOver takeOver;

    @Autowired
    HistoryCheck check;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient database;

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aProcedure() {
        procedure = province.found().procedure("7." + SERIAL.incrementAndGet());
    }

    @Test
    void aRealPermitLogBecomesDossiersWithTheSameCounts() throws Exception {
        var log = RealData.file("event-logs/08_receipt.xes.gz");
        try (var xes = Files.newInputStream(log)) {
            var report = take(xes).orThrow();
            assertThat(report.cases()).isEqualTo(1_434);
            assertThat(report.events()).isEqualTo(8_577);
            assertThat(report.taken()).isEqualTo(1_434);
            assertThat(report.faults()).isEmpty();
        }
        assertThat(count("type = 'HistoryTakenOver'")).isEqualTo(8_577);
        assertThat(count("type = 'HistoryClosed'")).isEqualTo(1_329);
        assertThat(database.sql("select count(*) from dossier.dossier where procedure_code = :code"
                                + " and finished_at > due_at")
                        .param("code", procedure.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(377);
        assertThat(check.verify().faults()).isEmpty();

        try (var again = Files.newInputStream(log)) {
            var report = take(again).orThrow();
            assertThat(report.known()).isEqualTo(1_434);
            assertThat(report.taken()).isZero();
        }
    }

    @Test
    void aCaseKeepsItsEventsInOrderAndItsDeadline() {
        take(log("""
                        <trace><string key="concept:name" value="case-%s"/>
                          <date key="startdate" value="2011-10-11T13:42:00+02:00"/>
                          <date key="deadline" value="2011-12-06T12:41:31.788+01:00"/>
                          <date key="enddate" value="2012-01-17T12:45:23+01:00"/>
                          <event><string key="concept:name" value="Confirmation of receipt"/>
                            <string key="org:resource" value="Resource21"/>
                            <date key="time:timestamp" value="2011-10-11T13:45:40.276+02:00"/></event>
                          <event><string key="concept:name" value="T02 Check confirmation"/>
                            <date key="time:timestamp" value="2011-10-12T08:26:25.398+02:00"/></event>
                        </trace>""".formatted(procedure))).orThrow();
        var id = database.sql("select id from dossier.dossier where procedure_code = :code")
                .param("code", procedure.value())
                .query((row, _) -> new DossierId(row.getObject(1, UUID.class)))
                .single();
        var dossier = dossiers.find(id).orElseThrow();
        assertThat(dossier.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(Objects.requireNonNull(dossier.clock()).dueAt()).isEqualTo("2011-12-06T11:41:31.788Z");
        assertThat(dossiers.history(id))
                .extracting(RecordedEvent::event)
                .filteredOn(DossierEvent.HistoryTakenOver.class::isInstance)
                .containsExactly(
                        new DossierEvent.HistoryTakenOver("Confirmation of receipt", "Resource21"),
                        new DossierEvent.HistoryTakenOver("T02 Check confirmation", ""));
    }

    @Test
    void aLogThatBreaksOffIsNamedByItsLine() {
        var broken = take(new ByteArrayInputStream("<log>\n<trace>\n<string key=".getBytes(UTF_8)));
        assertThat(broken)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new CannotTakeOver.NotXes(3, "not well-formed XML")));
    }

    @Test
    void somethingElseThanALogIsRefused() {
        assertThat(take(new ByteArrayInputStream("<html/>".getBytes(UTF_8))))
                .isEqualTo(Outcome.refused(new CannotTakeOver.NotXes(1, "the root element is not a log")));
        assertThat(take(new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 0, 0}))
                        .isDone())
                .isFalse();
        assertThat(take(new ByteArrayInputStream(new byte[0])).isDone()).isFalse();
    }

    @Test
    void aCaseWithoutNameIsLeftOutByNameAndTheOthersAreTaken() {
        var report = take(log("<trace/><trace><string key='concept:name' value='good " + procedure
                        + "'/><date key='startdate' value='2011-10-11T13:42:00+02:00'/></trace>"))
                .orThrow();
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.faults()).hasSize(1);
    }

    @Test
    void aCaseThatStandsThereTwiceIsNamedAndTakenOnce() {
        var report = take(log(dated("twice", "deadline", "2011-10-12T08:00:00+02:00")
                        + dated("twice", "deadline", "2011-10-13T08:00:00+02:00")))
                .orThrow();

        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.known()).isZero();
        assertThat(report.faults()).containsExactly("case 2 \"twice\": stands there twice");
    }

    @Test
    void timesThatRunBackwardsAreTakenAsTheyWereLogged() {
        var report = take(log(dated("due before it began", "deadline", "2011-10-10T08:00:00+02:00")
                        + dated("over before it began", "enddate", "2011-10-10T08:00:00+02:00")))
                .orThrow();

        assertThat(report.taken()).isEqualTo(2);
        assertThat(check.verify().faults()).isEmpty();
    }

    @Test
    void anImpossibleDateIsNamedByItsLine() {
        assertThat(take(log("\n" + dated("x", "deadline", "2011-02-30T08:00:00+02:00"))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        CannotTakeOver.NotXes.class,
                                        problem -> assertThat(problem.reason()).contains("2011-02-30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "ISO-8859-1", "UTF-16LE"})
    void aLogInAnotherEncodingThanItSaysIsRefused(String charset) {
        var log = "<log><trace><string key='concept:name' value='Tét'/></trace></log>";

        assertThat(take(new ByteArrayInputStream(log.getBytes(Charset.forName(charset))))
                        .isDone())
                .isFalse();
    }

    @Test
    void aSmallPackedLogOfHugeEmptinessIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("<log>".getBytes(UTF_8));
            var emptiness = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int megabytes = 0; megabytes < 300; megabytes++) {
                gzip.write(emptiness);
            }
        }
        assertThat(packed.size()).isLessThan(1 << 20);

        assertThat(take(new ByteArrayInputStream(packed.toByteArray())))
                .isEqualTo(Outcome.refused(new CannotTakeOver.TooLarge(HistoryTakeOver.MOST_BYTES)));
    }

    @Test
    void anUnknownUnitOrProcedureIsRefused() {
        assertThat(takeOver.takeOver("x", log(""), new UnitCode("T1.98"), procedure, SYSTEM))
                .isEqualTo(Outcome.refused(new CannotTakeOver.UnknownUnit(new UnitCode("T1.98"))));
        var unknown = new ProcedureCode("9.999999");
        assertThat(takeOver.takeOver("x", log(""), SmallProvince.DESK, unknown, SYSTEM))
                .isEqualTo(Outcome.refused(new CannotTakeOver.UnknownProcedure(unknown)));
    }

    private Outcome<HistoryTakeOver.Report, CannotTakeOver> take(InputStream xes) {
        return takeOver.takeOver("test " + procedure, xes, SmallProvince.DESK, procedure, SYSTEM);
    }

    private static String dated(String name, String date, String at) {
        return "<trace><string key='concept:name' value='" + name
                + "'/><date key='startdate' value='2011-10-11T13:42:00+02:00'/><date key='" + date + "' value='" + at
                + "'/></trace>";
    }

    private static InputStream log(String traces) {
        return new ByteArrayInputStream(("<log>" + traces + "</log>").getBytes(UTF_8));
    }

    private int count(String condition) {
        return database.sql("select count(*) from dossier.event e join dossier.dossier d on d.id = e.dossier"
                        + " where d.procedure_code = :code and e." + condition)
                .param("code", procedure.value())
                .query(Integer.class)
                .single();
    }
}
