package vn.motcua.slips.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.dossier.Dossiers;
import vn.motcua.files.FileCheck;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FilesAway;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.Papers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.slips.FeeLine;
import vn.motcua.slips.NewFeeReceipt;
import vn.motcua.slips.NewHandOverList;
import vn.motcua.slips.Slip;
import vn.motcua.slips.Slips;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.ProductTest;

/** The place for files takes nothing in while people stand at the desk. */
@ProductTest
class SlipsWithoutAShelfTest {

    @Autowired
    Slips slips;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SlipTable table;

    @Autowired
    SlipRegister register;

    @Autowired
    FormsOfRegimes forms;

    @Autowired
    Papers papers;

    @Autowired
    Layouts layouts;

    @Autowired
    KeptSlips.Writers writers;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    private Slips without;

    @BeforeEach
    void onMonday() {
        clock.moveTo("2026-01-05T08:00");
        var press = new SlipPress(table, papers, layouts, new NoRoom());
        without = new KeptSlips(dossiers, table, register, forms, press, writers);
    }

    @Test
    void moneyTakenMeanwhileHasItsReceiptThenAndLater() {
        var slip =
                without.feeReceipt(commune.received(), receipt(), commune.desk).orThrow();

        assertThat(without.show(slip).page()).contains("1.205.000", "Nguyễn Thị Hoa");
        assertThat(PdfA.text(without.pdf(slip))).contains("1.205.000");
        assertThat(table.find(slip.id()).map(Slip::file)).isEmpty();

        clock.moveTo("2026-01-07T09:00");
        var first = slips.pdf(slip);

        PdfA.assertKeepable(first);
        assertThat(PdfA.text(first)).isEqualTo(PdfA.text(without(slip))).contains("ngày 05 tháng 01 năm 2026");
        assertThat(slips.pdf(slip)).isEqualTo(first);
        assertThat(table.find(slip.id()).map(Slip::file)).isPresent();
    }

    @Test
    void aListOfDossiersHandedOverMeanwhileIsThereLater() {
        var dossier = commune.received();
        var list = new NewHandOverList("Phòng Kinh tế", List.of(dossier.code()), UUID.randomUUID());

        var slip = without.handOverList(list, commune.desk).orThrow();
        assertThat(without.handOverList(list, commune.desk).orThrow().id()).isEqualTo(slip.id());

        assertThat(PdfA.text(slips.pdf(slip)))
                .contains(dossier.code().value(), "Phòng Kinh tế", "ngày 05 tháng 01 năm 2026");
        assertThat(slips.show(slip).page()).contains("Phòng Kinh tế");
    }

    @Test
    void aPackageForTheArchiveHoldsWhatCouldNotBeKept() {
        var dossier = commune.received();
        without.feeReceipt(dossier, receipt(), commune.desk).orThrow();

        var packed = new SlipsPart(without, table, new NoRoom()).of(dossier);

        assertThat(packed).hasSize(2).extracting(ArchiveItem::folder).containsOnly("slips");
        assertThat(packed).extracting(ArchiveItem::name).anyMatch(name -> name.startsWith("Phiếu thu phí, lệ phí"));
    }

    /** What is printed without a place for files. */
    private byte[] without(Slip slip) {
        return papers.print(slips.show(slip).page()).pdf();
    }

    private static NewFeeReceipt receipt() {
        return new NewFeeReceipt(
                "Nguyễn Thị Hoa",
                List.of(new FeeLine("Phí thẩm định", false, new Money(1_205_000))),
                UUID.randomUUID());
    }

    private static final class NoRoom implements KeptFiles {

        @Override
        public Outcome<KeptFile, FileRefusal> keep(FileOffer offer, Actor by) {
            return Outcome.refused(new FileRefusal.NoRoom());
        }

        @Override
        public Outcome<FileCheck, FileRefusal> check(FileOffer offer) {
            return Outcome.refused(new FileRefusal.NoRoom());
        }

        @Override
        public Optional<KeptFile> find(FileId id) {
            return Optional.empty();
        }

        @Override
        public InputStream open(FileId id) {
            throw new FilesAway("away", new IOException());
        }

        @Override
        public byte[] bytes(FileId id) {
            throw new FilesAway("away", new IOException());
        }

        @Override
        public void discard(FileId id, Actor by) {}
    }
}
