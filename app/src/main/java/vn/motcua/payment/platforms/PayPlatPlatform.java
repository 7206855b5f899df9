package vn.motcua.payment.platforms;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.payment.Attempt;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.platforms.PaymentSettings.PayPlat;
import vn.motcua.payment.spi.Asking;
import vn.motcua.payment.spi.Heard;
import vn.motcua.payment.spi.Heard.Fault;
import vn.motcua.payment.spi.Notice;
import vn.motcua.payment.spi.PaymentPlatform;
import vn.motcua.payment.spi.Settled;
import vn.motcua.payment.spi.StatementLine;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;

/** The payment platform of the National Public Service Portal. */
final class PayPlatPlatform implements PaymentPlatform {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private static final String VERSION = "1.0.6";
    private static final String OK = "00";
    private static final String NOT_OK = "99";
    private static final String CURRENCY = "VND";

    private final PayPlat settings;
    private final PayPlatSeal seal;
    private final PayPlatReceipt receipt;
    private final Wire wire;
    private final Clock clock;

    PayPlatPlatform(PayPlat settings, Accounts accounts, Wire wire, Clock clock) {
        this.settings = settings;
        this.seal = new PayPlatSeal(settings.key());
        this.receipt = new PayPlatReceipt(accounts);
        this.wire = wire;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "payplat";
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public String origin() {
        var page = settings.payPage();
        return Wire.origin(page == null ? settings.url() : page);
    }

    @Override
    public String referenceOf(PaymentOrder order, int number) {
        return order.reference() + "%02d".formatted(number);
    }

    @Override
    public Outcome<URI, PaymentRefusal> begin(Asking asking) {
        var order = asking.order();
        var message = new LinkedHashMap<String, Object>();
        message.put("LoaiBanTin", "INIT"); // assumed
        message.put("PhienBan", VERSION);
        message.put("MaDoiTac", settings.partner());
        message.put("MaThamChieu", asking.attempt().reference());
        message.put("SoTien", String.valueOf(order.amount().dong()));
        message.put("LoaiHinhThanhToan", settings.paymentType());
        message.put("MaKenhThanhToan", settings.channel());
        message.put("MaThietBi", settings.device());
        message.put("NgonNgu", "vi");
        message.put("MaTienTe", CURRENCY);
        message.put("MaNganHang", "");
        message.put("ThongTinGiaoDich", "Thanh toan " + order.subject().label());
        message.put("ThoiGianGD", now());
        message.put("Ip", asking.address());
        message.put(PayPlatSeal.NAME, seal.of(PayPlatSeal.INIT, message));
        message.put("ThongTinBienLai", receipt.of(order, asking.unitName()));
        message.put("UrlTraVe", asking.back().toString()); // assumed
        return wire.post(settings.url(), message, Map.of())
                .filter(answer -> Wire.text(answer, "MaLoi").equals(OK))
                .flatMap(answer -> Wire.leads(Wire.text(answer, "UrlThanhToan"), origin())) // name assumed
                .<Outcome<URI, PaymentRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new PaymentRefusal.PlatformAway(name())));
    }

    @Override
    public Heard read(String message) {
        return wire.read(message).map(this::result).orElseGet(() -> new Heard.Rejected(Fault.UNREADABLE));
    }

    /** The same message as the answer to a question and as a notice; assumed for the former, of which less is known. */
    private Heard result(JsonNode message) {
        var values = values(message);
        if (!seal.proves(PayPlatSeal.RESULT, values)) {
            return new Heard.Rejected(Fault.WRONG_SIGNATURE);
        }
        if (!settings.partner().equals(values.get("MaDoiTac"))) {
            return new Heard.Rejected(Fault.WRONG_PARTNER);
        }
        if (!CURRENCY.equals(values.get("MaTienTe"))) {
            return new Heard.Rejected(Fault.WRONG_CURRENCY);
        }
        return notice(values).<Heard>map(Heard.Verified::new).orElseGet(() -> new Heard.Rejected(Fault.UNREADABLE));
    }

    private static Map<String, String> values(JsonNode message) {
        var values = new LinkedHashMap<String, String>();
        PayPlatSeal.RESULT.forEach(name -> values.put(name, Wire.text(message, name)));
        values.put(PayPlatSeal.NAME, Wire.text(message, PayPlatSeal.NAME));
        return values;
    }

    private static Optional<Notice> notice(Map<String, String> values) {
        var amount = values.getOrDefault("SoTien", "");
        var at = time(values.getOrDefault("ThoiGianGD", ""));
        var transaction = values.getOrDefault("MaGiaoDich", "");
        if (!amount.matches("[0-9]{1,15}") || at.isEmpty() || transaction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Notice(
                values.getOrDefault("MaThamChieu", ""),
                OK.equals(values.get("MaLoi")),
                new Money(Long.parseLong(amount)),
                transaction,
                at.get()));
    }

    /** Signed only where the message was: nobody gets our proof on words of their own. */
    @Override
    public String answer(Heard heard, Optional<Settled> settled) {
        boolean taken = settled.filter(each -> each != Settled.WRONG_AMOUNT && each != Settled.UNKNOWN)
                .isPresent();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("MaLoi", taken ? OK : NOT_OK);
        answer.put("MoTaLoi", taken ? "Thanh cong" : "Khong ghi nhan");
        answer.put("MaDoiTac", settings.partner());
        answer.put("ThoiGianGD", now());
        if (heard instanceof Heard.Verified(var notice)) {
            answer.put("MaThamChieu", notice.reference());
            answer.put(PayPlatSeal.NAME, seal.of(PayPlatSeal.ANSWER, answer));
        }
        return wire.write(answer);
    }

    @Override
    public Heard ask(Attempt attempt) {
        var question = question("QUERY", attempt.reference());
        return wire.post(settings.query(), question, Map.of())
                .map(answer -> Wire.text(answer, "TrangThaiGD").equals("PENDING") // value assumed
                        ? new Heard.Pending()
                        : result(answer))
                .orElseGet(() -> new Heard.Rejected(Fault.AWAY));
    }

    private Map<String, Object> question(String kind, String reference) {
        var question = new LinkedHashMap<String, Object>();
        question.put("LoaiBanTin", kind);
        question.put("PhienBan", VERSION);
        question.put("MaDoiTac", settings.partner());
        question.put("MaThamChieu", reference);
        question.put("ThoiGianGD", now());
        question.put(PayPlatSeal.NAME, seal.of(PayPlatSeal.QUERY, question));
        return question;
    }

    /** Assumed: a question of the kind {@code STATEMENT} with the day in the place of the reference. */
    @Override
    public Optional<List<StatementLine>> statement(LocalDate day) {
        var address = settings.statement();
        if (address == null) {
            return Optional.empty();
        }
        var question = question("STATEMENT", DateTimeFormatter.BASIC_ISO_DATE.format(day));
        return wire.post(address, question, Map.of()).flatMap(this::lines);
    }

    /** Empty as a whole when one line does not prove itself: half a statement would accuse the wrong people. */
    private Optional<List<StatementLine>> lines(JsonNode answer) {
        var lines = new ArrayList<StatementLine>();
        for (var each : answer.path("DanhSach")) {
            if (!(result(each) instanceof Heard.Verified(var notice))) {
                return Optional.empty();
            }
            if (notice.successful()) {
                lines.add(new StatementLine(notice.reference(), notice.transaction(), notice.amount(), notice.at()));
            }
        }
        return answer.path("DanhSach").isArray() ? Optional.of(lines) : Optional.empty();
    }

    private String now() {
        return TIME.format(LocalDateTime.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }

    static Optional<Instant> time(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written, TIME)
                    .atZone(WorkingCalendar.ZONE)
                    .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
