package vn.motcua.slips.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Timeliness;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.LogbookLine;
import vn.motcua.dossier.LogbookQuery;
import vn.motcua.dossier.LogbookQuery.Standing;
import vn.motcua.dossier.Logbooks;
import vn.motcua.shared.UnitCode;
import vn.motcua.slips.LogbookExport;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** Days of its own, which no other test uses: the book of the desk is shared by all. */
@ProductTest
class LogbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final int MANY = 10_000;

    @Autowired
    Logbooks logbooks;

    @Autowired
    LogbookExport export;

    @Autowired
    Commune commune;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Test
    void theBookSaysOfEachDossierWhatItsEventsSay() {
        clock.moveTo("2026-03-10T08:00");
        var open = commune.received();
        var waiting = commune.waiting();
        var finished = commune.finished();
        clock.moveTo("2026-03-11T09:00");
        var returned = commune.act(finished, new Act.ReturnResult(DeliveryMethod.POSTAL, "Lê Thị Tám"), commune.desk);

        var lines = logbooks.lines(book(Standing.ALL), 0, 1000);

        assertThat(lines).extracting(line -> line.dossier().code()).contains(open.code(), returned.code());
        assertThat(lines).extracting(line -> line.dossier().code()).doesNotContain(waiting.code());
        var line = lines.stream()
                .filter(each -> each.dossier().code().equals(returned.code()))
                .findFirst()
                .orElseThrow();
        assertThat(line.takenInAt()).isEqualTo(MovableClock.instant("2026-03-10T08:00"));
        assertThat(line.dossier().returnedAt()).isEqualTo(MovableClock.instant("2026-03-11T09:00"));
        assertThat(line.dossier().dueAt()).isEqualTo(MovableClock.instant("2026-03-13T08:00"));
        assertThat(line.method()).isEqualTo(DeliveryMethod.POSTAL);
        assertThat(line.receivedBy()).isEqualTo("Lê Thị Tám");
        assertThat(line.address()).isEqualTo("Thôn 3, xã Thử");
        assertThat(line.phone()).isEqualTo("0905111222");
        assertThat(line.sets()).isEqualTo(1);
    }

    @Test
    void totalsAreThoseOfTheLines() {
        clock.moveTo("2026-03-10T09:00");
        commune.received();
        commune.finished();
        clock.moveTo("2026-03-20T09:00");

        var lines = logbooks.lines(book(Standing.ALL), 0, 1000);
        var totals = logbooks.totals(book(Standing.ALL));

        assertThat(totals.all()).isEqualTo(lines.size());
        assertThat(totals.overdue()).isPositive().isEqualTo((int) lines.stream()
                .filter(line -> line.timeliness(clock.instant()) == Timeliness.OVERDUE)
                .count());
        assertThat(totals.finished())
                .isEqualTo(logbooks.lines(book(Standing.FINISHED), 0, 1000).size());
        assertThat(totals.open())
                .isEqualTo(logbooks.lines(book(Standing.OPEN), 0, 1000).size());
        assertThat(logbooks.lines(book(Standing.OVERDUE), 0, 1000)).hasSize(totals.overdue());
        assertThat(logbooks.lines(book(Standing.RETURNED), 0, 1000))
                .allMatch(line -> line.dossier().status() == DossierStatus.RESULT_RETURNED);
        assertThat(paged(lines.size())).isEqualTo(lines);
    }

    @Test
    void theBookIsTakenAwayAsAWorkbookAndAsAPaper() throws IOException {
        clock.moveTo("2026-03-10T10:00");
        var dossier = commune.received();
        var out = new ByteArrayOutputStream();

        export.workbook(book(Standing.ALL), out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(logbooks.totals(book(Standing.ALL)).all());
            assertThat(IntStream.rangeClosed(1, sheet.getLastRowNum())
                            .mapToObj(row -> sheet.getRow(row).getCell(1).getStringCellValue()))
                    .contains(dossier.code().value());
        }
        var pdf = export.volume(book(Standing.ALL), 1);
        PdfA.assertKeepable(pdf);
        assertThat(PdfA.text(pdf)).contains("SỔ THEO DÕI HỒ SƠ", dossier.code().value(), "Quyển số: 1");
    }

    @Test
    @Transactional
    void tenThousandDossiersFitThroughALittleMemory() throws IOException {
        insertMany();
        var query = new LogbookQuery(
                new UnitCode("T9.99"), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), Standing.ALL);
        var out = new ByteArrayOutputStream(4 << 20);
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = used();
        long start = System.nanoTime();

        export.workbook(query, out);

        long millis = (System.nanoTime() - start) / 1_000_000;
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
        start = System.nanoTime();
        int pdf = export.volume(query, 20).length;
        System.out.printf(
                "logbook of %d: workbook %d ms, %d kB, peak of the heap over the start at most %d MB; volume of 500: %d ms, %d kB%n",
                MANY, millis, out.size() / 1024, peak >> 20, (System.nanoTime() - start) / 1_000_000, pdf / 1024);
        assertThat(logbooks.totals(query).all()).isEqualTo(MANY);
        assertThat(logbooks.lines(query, MANY - 10, 1000)).hasSize(10);
        assertThat(out.size()).isGreaterThan(100_000);
    }

    private void insertMany() {
        database.sql("""
                        insert into dossier.dossier
                        select gen_random_uuid(), 'T9.99-260401-' || lpad(n::text, 5, '0'), 2, '\\x00', 'RECEIVED', '1.012791',
                               'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất', 'Đất đai', 'T9.99', 'T9.99',
                               'COUNTER', 'Nguyễn Thị Hoa', '051190001234', timestamptz '2026-04-01 08:00+07' + n * interval '1 minute',
                               timestamptz '2026-04-01 08:00+07' + n * interval '1 minute', timestamptz '2026-05-01 17:00+07',
                               null, null, false, null
                        from generate_series(1, :many) n
                        """).param("many", MANY).update();
        database.sql("""
                        insert into dossier.event (dossier, sequence, at, recorded_at, type, actor, payload, hash)
                        select id, s, filed_at, filed_at, case s when 1 then 'Filed' else 'Received' end, '{}',
                               case s when 1 then '{"parties":{"owner":{"address":"Thôn 3, xã Bình Minh","phone":"0905111222"}}}'
                                      else '{"sets":1}' end::json, '\\x00'
                        from dossier.dossier, generate_series(1, 2) s where receiving_unit = 'T9.99'
                        """).update();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long used() {
        return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private List<LogbookLine> paged(int all) {
        return IntStream.iterate(0, offset -> offset < all, offset -> offset + 7)
                .mapToObj(offset -> logbooks.lines(book(Standing.ALL), offset, 7))
                .flatMap(List::stream)
                .toList();
    }

    private static LogbookQuery book(Standing standing) {
        return new LogbookQuery(SmallProvince.DESK, DAY, DAY, standing);
    }
}
