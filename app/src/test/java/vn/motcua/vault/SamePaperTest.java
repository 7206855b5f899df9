package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.vault.VaultDocument.Origin;
import vn.motcua.vault.VaultDocument.Standing;

/** The same content of the same owner and kind is one document, whichever door it came in by. */
@ProductTest
class SamePaperTest {

    private static final Actor DESK = SignedIn.staff(Role.RECEPTION_OFFICER, "T1.61.TT");

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Autowired
    KeptFiles files;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    MovableClock clock;

    private final String owner = Papers.somebody();
    private byte[] scan = new byte[0];

    @BeforeEach
    void aScan() {
        clock.moveTo("2026-01-05T08:00");
        scan = FileMother.pdf(1, pdf -> pdf.getDocumentInformation().setTitle(owner));
    }

    @Test
    void whatReuseTookFirstIsWhatDigitisationDescribesLater() {
        var reused = put(
                Papers.of(owner).called("Bản sao Giấy khai sinh").undescribed().in(kept()));
        var digitised = Papers.of(owner)
                .cameAs(Origin.COMPONENT)
                .ofType("KQ.G15.000031")
                .until("2030-01-01");

        var described = put(digitised.in(kept()));

        assertThat(described.id()).isEqualTo(reused.id());
        assertThat(described.type()).isEqualTo("KQ.G15.000031");
        assertThat(described.number()).isEqualTo("12/2020");
        assertThat(described.validTo()).hasToString("2030-01-01");
        assertThat(vault.of(owner)).containsExactly(described);
        assertThat(put(digitised)).isEqualTo(described);
    }

    @Test
    void whatIsDescribedIsNotForgottenWhenReuseTakesItLater() {
        var described = put(Papers.of(owner).cameAs(Origin.COMPONENT).in(kept()));

        assertThat(put(Papers.of(owner).undescribed().in(kept()))).isEqualTo(described);
    }

    @Test
    void aScanOfTwoPapersIsTwoDocuments() {
        var first = Papers.of(owner).cameAs(Origin.COMPONENT);

        put(first.in(kept()));
        put(Papers.of(owner).cameAs(Origin.COMPONENT).numbered("13/2020").in(kept()));
        put(Papers.of(owner)
                .cameAs(Origin.COMPONENT)
                .called("Giấy chứng nhận kết hôn")
                .in(kept()));
        put(Papers.of(owner).cameAs(Origin.COMPONENT).issued("2021-03-01").in(kept()));

        assertThat(vault.of(owner)).hasSize(4);
    }

    @Test
    void theSameScanOfTwoOwnersIsADocumentOfEach() {
        var other = Papers.somebody();

        put(Papers.of(owner).cameAs(Origin.COMPONENT).in(kept()));
        put(Papers.of(other).cameAs(Origin.COMPONENT).in(kept()));

        assertThat(vault.of(owner)).hasSize(1);
        assertThat(vault.of(other)).hasSize(1);
    }

    @Test
    void aCorrectedDescriptionTakesThePlaceOfBoth() {
        var first = put(
                Papers.of(owner).cameAs(Origin.COMPONENT).numbered("11/2020").in(kept()));
        var twin = put(
                Papers.of(owner).cameAs(Origin.COMPONENT).numbered("12/2020").in(kept()));

        var corrected = put(Papers.of(owner)
                .cameAs(Origin.COMPONENT)
                .numbered("12/2020")
                .in(kept())
                .replacing(first));

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(List.of(first, twin))
                .extracting(each -> vault.find(each.id()).orElseThrow().standing())
                .containsOnly(Standing.REPLACED);
    }

    @Test
    void twoDoorsAtOnceMakeOneDocument() throws Exception {
        Callable<VaultDocument> reuse = () -> put(Papers.of(owner).undescribed().in(kept()));
        Callable<VaultDocument> digitisation =
                () -> put(Papers.of(owner).cameAs(Origin.COMPONENT).in(kept()));
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var each : two.invokeAll(List.of(reuse, digitisation))) {
                each.get();
            }
        }

        assertThat(vault.of(owner))
                .singleElement()
                .extracting(VaultDocument::number)
                .isEqualTo("12/2020");
    }

    @Test
    void whatStoodThereBeforeContentsWereNotedIsKnownAgain() {
        var before = put(Papers.of(owner).undescribed().in(kept()));
        database.sql("update vault.document set content = null where id = :id")
                .param("id", before.id().value())
                .update();

        assertThat(put(Papers.of(owner).cameAs(Origin.COMPONENT).in(kept())).id())
                .isEqualTo(before.id());
    }

    @Test
    void twinsOfEarlierVersionsAreJoinedByTheMigration() {
        var file = kept();
        var plainPaper = Papers.of(owner).undescribed().called("Khác hẳn").in(file);
        var plain = put(plainPaper);
        var described = put(Papers.of(owner).cameAs(Origin.COMPONENT).in(file));
        assertThat(described.id()).isNotEqualTo(plain.id());
        database.sql("update vault.document set name = 'giấy khai sinh' where id = :id")
                .param("id", plain.id().value())
                .update();

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/vault/V6__join_twins.sql")).execute(source);

        assertThat(vault.find(plain.id()).orElseThrow().standing()).isEqualTo(Standing.REPLACED);
        assertThat(put(plainPaper)).isEqualTo(described);
        assertThat(views.accessesTo(owner, 10)).hasSize(2);
    }

    private FileId kept() {
        return files.keep(FileOffer.of("quét.pdf", scan, FileRules.OF_A_COMPONENT), DESK)
                .orThrow()
                .id();
    }

    private VaultDocument put(Papers paper) {
        return vault.put(paper.asNew(), DESK).orThrow();
    }
}
