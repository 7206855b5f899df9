package vn.motcua.demo.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import vn.motcua.digitisation.Described;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.Intake;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Party;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.results.Results;
import vn.motcua.shared.Actor;

/** Digitises the papers of a dossier as an officer does: hands the files in, waits for them, says what they are. */
final class DigitisingDesk {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ISSUER = "Ủy ban nhân dân phường Cẩm Thành";
    private static final int LONGEST_NAME = 250;

    private final Plan plan;
    private final PaperDoors doors;
    private final Dossiers dossiers;
    private final Results results;
    private final IssuedResults issued;
    private final Party owner;
    private final Actor.Staff officer;

    DigitisingDesk(Plan plan, Stage stage, IssuedResults issued, Party owner, Actor.Staff officer) {
        this.plan = plan;
        this.doors = stage.papers();
        this.dossiers = stage.dossiers();
        this.results = stage.results().results();
        this.issued = issued;
        this.owner = owner;
        this.officer = officer;
    }

    /** @return the dossier with its papers settled; as it was where they cannot be settled now */
    Dossier digitise(Dossier dossier, LocalDate today) {
        if (!dossiers.actsOpenTo(dossier, officer).contains(ActKind.SETTLE_COMPONENTS)) {
            return dossier;
        }
        var flaw = Flaw.of(plan);
        var first = true;
        for (var paper : dossier.papers().components()) {
            if (paper.isThere() && paper.evidence() == null) {
                boolean wrong = first || flaw == Flaw.TWICE;
                digitise(dossier, paper, wrong ? flaw : Flaw.NONE, today);
                first = false;
            }
        }
        return dossiers.find(dossier.id()).orElseThrow();
    }

    private void digitise(Dossier dossier, Component component, Flaw flaw, LocalDate today) {
        var place = new Place(dossier.code(), component.code());
        var said = said(component, flaw, today);
        var scan = doors.scans()
                .take(
                        new Intake(place, null, false),
                        List.of(FileOffer.of("giay-to.pdf", file(said, flaw), FileRules.OF_A_COMPONENT)),
                        officer)
                .orThrow();
        await(dossier, scan);
        var made = doors.digitised().of(dossier.id(), component.code());
        if (flaw != Flaw.UNCONFIRMED && flaw != Flaw.BLANK) {
            made.ifPresent(paper -> confirm(paper, said));
        }
    }

    private void confirm(DigitisedPaper paper, Described said) {
        doors.digitised()
                .confirm(paper.id(), paper.version(), said, "", officer)
                .orThrow();
    }

    private Described said(Component component, Flaw flaw, LocalDate today) {
        var issued = today.minusDays(20 + Math.floorMod(plan.seed(), 700));
        var other = Party.citizen("Phạm Thị Lành", "051188004321");
        var named = flaw == Flaw.OTHER_OWNER ? other : owner;
        return new Described(
                Lines.broken(component.name(), LONGEST_NAME).getFirst(),
                (1 + Math.floorMod(plan.seed(), 900)) + "/GXN-UBND",
                issued,
                ISSUER,
                named.name(),
                named.identifier(),
                flaw == Flaw.EXPIRED ? today.minusDays(5) : null);
    }

    private byte[] file(Described said, Flaw flaw) {
        return switch (flaw) {
            case NO_TEXT -> Scanner.sketch();
            case BLANK -> Scanner.blank();
            case COARSE -> Scanner.scan(said.kind(), lines(said));
            case TWICE -> Typist.page(List.of("BẢN KÊ KHAI CHUNG", "Hồ sơ số " + plan.number(), said.ownerName()));
            case CHANGED_AFTER_SIGNATURE -> changed().orElseGet(() -> written(said, flaw));
            default -> written(said, flaw);
        };
    }

    private static byte[] written(Described said, Flaw flaw) {
        var texts = new ArrayList<>(List.of(
                said.issuer().toUpperCase(java.util.Locale.ROOT),
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: " + said.number()));
        var day = java.util.Objects.requireNonNull(said.issuedOn());
        texts.add("Quảng Ngãi, ngày %02d tháng %02d năm %d"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        texts.add(said.kind());
        texts.addAll(lines(said));
        if (flaw == Flaw.PAGES_MISSING) {
            texts.add("Trang 1/3");
        }
        return Typist.page(texts);
    }

    private static List<String> lines(Described said) {
        return List.of("Họ và tên: " + said.ownerName(), "Số định danh: " + said.ownerNumber());
    }

    /** A result of one of the agencies with keys, whose page was made larger after it was signed. */
    private Optional<byte[]> changed() {
        return issued.latest().map(id -> enlarged(results.content(id).orThrow()));
    }

    private static byte[] enlarged(byte[] signed) {
        try (var document = Loader.loadPDF(signed)) {
            var page = document.getPage(0);
            page.setUserUnit(2);
            page.getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The work is done in the background; only this dossier waits for it. */
    private void await(Dossier dossier, Scan scan) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (doors.scans().of(dossier.id()).stream()
                .anyMatch(each -> each.id().equals(scan.id()) && each.isAtWork())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a paper of " + dossier.code() + " is not made");
            }
            Waiting.aMoment();
        }
    }
}
