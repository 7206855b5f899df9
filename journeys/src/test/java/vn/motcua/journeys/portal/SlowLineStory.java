package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.applicant.Applicant;
import vn.motcua.dossier.DossierLists;
import vn.motcua.eforms.FormDesk;
import vn.motcua.journeys.SlowLine;
import vn.motcua.journeys.SlowLine.Quality;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.SmallProvince;

/**
 * A filing with three pages and one photograph goes through a line of 50 kbit/s, 2 s and 5 % loss, from the start page to
 * the receipt: here forty times as quick, with the same losses and breaks; {@code bin/bench slow-line} runs it as slow as
 * it is and prints the figures.
 */
class SlowLineStory extends Story {

    private static final int TIMES = Integer.getInteger("slow-line.times", 40);
    /** A person who waits longer than this for a page gives up. */
    private static final Duration LONGEST_PAGE = Duration.ofMinutes(5);

    private ProcedureCode procedure = new ProcedureCode("9.910000");
    private Applicant me;
    private final List<String> rows = new ArrayList<>();

    private record Step(String name, long nanos, long up, long down) {}

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        procedure = ThreePageFiling.begin(door(SmallProvince.class), door(FormDesk.class), LocalDate.of(2026, 1, 12));
        me = person("Hồ Thị Nở");
    }

    @Test
    void aFilingGoesPageByPageOverASlowLine() {
        try (var line = new SlowLine(address(), Quality.EDGE_OF_THE_CELL.quicker(TIMES))) {
            var trip = new Trip(asApplicantOver(line.address(), me), line);
            begins(trip);
            trip.does("place", page -> {
                link(page, "Nơi nộp");
                trip.arrives("Nơi nộp");
                page.getByLabel("Nộp tại").selectOption(SmallProvince.DESK.value());
                button(page, "Lưu và tiếp tục");
                trip.arrives("Hồ sơ đang soạn");
            });
            pages(trip);
            trip.does("photograph", page -> {
                link(page, ThreePageFiling.PAPER);
                trip.arrives(ThreePageFiling.PAPER);
                photographs(page);
                button(page, "Lưu và tiếp tục");
                trip.arrives("Hồ sơ đang soạn");
            });
            trip.does("contact", page -> {
                link(page, "Liên hệ và nhận kết quả");
                trip.arrives("Liên hệ và nhận kết quả");
                page.getByLabel("Số điện thoại").fill("0912 345 678");
                button(page, "Lưu và tiếp tục");
                trip.arrives("Hồ sơ đang soạn");
            });
            trip.does("check and send", page -> {
                button(page, "Kiểm tra và nộp");
                trip.arrives("Kiểm tra trước khi nộp");
                page.getByRole(AriaRole.CHECKBOX).first().check();
                button(page, "Nộp hồ sơ");
                trip.arrives("Đã nộp hồ sơ");
            });
            ends(trip, line, "page by page");
        }
    }

    @Test
    void aFilingGoesOnOnePageOverASlowLine() {
        try (var line = new SlowLine(address(), Quality.EDGE_OF_THE_CELL.quicker(TIMES))) {
            var trip = new Trip(asApplicantOver(line.address(), me), line);
            begins(trip);
            trip.does("the one page", page -> {
                link(page, "Điền trên một trang, cả khi không có mạng");
                trip.arrives("Điền tất cả trên một trang");
            });
            trip.does("kept on the device", page -> {
                button(page, "Điền khi không có mạng");
                trip.reads("Đã giữ trên máy này.");
            });
            trip.does("photograph and send", page -> {
                page.getByLabel("Nộp tại").selectOption(SmallProvince.DESK.value());
                first(page);
                second(page);
                third(page);
                photographs(page);
                trip.reads("giay.jpg");
                page.getByLabel("Số điện thoại").fill("0912 345 678");
                page.getByRole(AriaRole.CHECKBOX).last().check();
                button(page, "Nộp hồ sơ");
                trip.arrives("Đã nộp hồ sơ");
            });
            ends(trip, line, "on one page, kept on the device");
        }
    }

    private void begins(Trip trip) {
        trip.does("start page of the procedure, cold", page -> {
            trip.opens("/procedures/" + procedure.value());
            trip.arrives("Thủ tục " + procedure.value());
        });
        trip.does("begin", page -> {
            button(page, "Nộp trực tuyến");
            trip.arrives("Nộp hồ sơ trực tuyến");
            button(page, "Bắt đầu");
            trip.arrives("Hồ sơ đang soạn");
        });
    }

    private static void pages(Trip trip) {
        trip.does("first page of the form", page -> {
            link(page, "Tờ khai xác nhận nơi ở");
            trip.arrives("Người khai");
            first(page);
            button(page, "Lưu và tiếp tục");
            trip.arrives("Nơi ở");
        });
        trip.does("second page", page -> {
            second(page);
            button(page, "Lưu và tiếp tục");
            trip.arrives("Lý do");
        });
        trip.does("third page", page -> {
            third(page);
            button(page, "Lưu và tiếp tục");
            trip.arrives("Hồ sơ đang soạn");
        });
    }

    private static void first(Page page) {
        page.getByLabel("Họ và tên người khai").fill("Hồ Thị Nở");
        page.locator("[name='q.born.day']").fill("5");
        page.locator("[name='q.born.month']").fill("10");
        page.locator("[name='q.born.year']").fill("1990");
    }

    private static void second(Page page) {
        page.getByLabel("Thôn, buôn, làng").fill("Thôn Ra Nhua");
        page.getByLabel("Nhà của mình").check();
        page.getByLabel("Tên người cùng ở").fill("Hồ Văn Ngói");
    }

    private static void third(Page page) {
        page.getByLabel("Vì sao cần giấy xác nhận").fill("Xin điện cho nhà mới");
    }

    private static void photographs(Page page) {
        page.getByLabel("Chọn tệp hoặc mở máy ảnh")
                .setInputFiles(new FilePayload("giay.jpg", "image/jpeg", ThreePageFiling.photograph()));
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void ends(Trip trip, SlowLine line, String way) {
        assertThat(door(DossierLists.class).openOf(me.identifier().orElseThrow(), procedure))
                .hasSize(1);
        assertThat(line.lostSegments()).as("segments lost").isPositive();
        assertThat(line.brokenConnections()).as("connections broken").isPositive();
        // An upload whose part broke off stands further than the browser knows, once or twice.
        trip.visitor.forgivesBrokenConnections().forgives(409);
        rows.add("");
        rows.add("## " + Character.toUpperCase(way.charAt(0)) + way.substring(1));
        rows.add("");
        rows.add("| step | time | sent | received |");
        rows.add("|---|---:|---:|---:|");
        trip.steps.forEach(step -> rows.add(row(step)));
        rows.add(row(trip.steps.stream()
                .reduce((one, other) ->
                        new Step("**all**", one.nanos + other.nanos, one.up + other.up, one.down + other.down))
                .orElseThrow()));
        rows.add("");
        rows.add("%d connections, of which %d broke; %d segments lost."
                .formatted(line.connections(), line.brokenConnections(), line.lostSegments()));
        System.out.println(String.join("\n", rows));
    }

    private static String row(Step step) {
        return "| %s | %.0f s | %d kB | %d kB |"
                .formatted(step.name, step.nanos / 1e9, Math.ceilDiv(step.up, 1000), Math.ceilDiv(step.down, 1000));
    }

    /** A person with patience: a page that did not come is asked for again. */
    private static final class Trip {

        private final Visitor visitor;
        private final Page page;
        private final SlowLine line;
        private final List<Step> steps = new ArrayList<>();

        Trip(Visitor visitor, SlowLine line) {
            this.visitor = visitor;
            this.page = visitor.page();
            this.line = line;
            page.setDefaultTimeout(LONGEST_PAGE.toMillis());
        }

        void does(String name, java.util.function.Consumer<Page> step) {
            long begun = System.nanoTime();
            long up = line.up();
            long down = line.down();
            step.accept(page);
            steps.add(new Step(name, System.nanoTime() - begun, line.up() - up, line.down() - down));
        }

        void opens(String path) {
            try {
                page.navigate(path);
            } catch (PlaywrightException broken) {
                // Seen on the page, and asked for again.
            }
        }

        void arrives(String heading) {
            until("h1", heading);
        }

        void reads(String text) {
            until("main", text);
        }

        private void until(String place, String text) {
            long end = System.nanoTime() + LONGEST_PAGE.multipliedBy(4).toNanos();
            while (System.nanoTime() < end) {
                try {
                    if (page.url().startsWith("chrome-error:")) {
                        page.reload();
                    } else if (page.locator(place).count() > 0
                            && page.locator(place).first().innerText().contains(text)) {
                        return;
                    }
                } catch (PlaywrightException onItsWay) {
                    // The next page is about to come, or broke off.
                }
                page.waitForTimeout(100);
            }
            throw new AssertionError(text + " did not come: " + page.url());
        }
    }
}
