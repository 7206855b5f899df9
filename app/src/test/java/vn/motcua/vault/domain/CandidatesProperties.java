package vn.motcua.vault.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.shared.FileId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.Need;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Origin;
import vn.motcua.vault.VaultDocument.Signed;
import vn.motcua.vault.VaultDocument.Standing;

/** What holds for every store and every need. */
class CandidatesProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final List<ProcedureCode> PROCEDURES =
            List.of(new ProcedureCode("1.000001"), new ProcedureCode("1.000002"));
    private static final List<String> TYPES = List.of("", "KQ.1", "KQ.2");
    private static final List<String> NAMES = List.of(
            "Giấy khai sinh",
            "Bản sao giấy khai sinh",
            "Giấy chứng nhận kết hôn",
            "Tờ khai giấy khai sinh",
            "Hộ chiếu");

    @Property
    void nothingIsOfferedThatDoesNotHold(@ForAll("needs") Need need, @ForAll("stores") List<VaultDocument> store) {
        assertThat(Candidates.of(need, store, TODAY))
                .allMatch(document -> document.isInForce(TODAY) && document.signed() != Signed.BROKEN)
                .isSubsetOf(store);
    }

    @Property
    void whatIsOfferedDoesNotDependOnTheOrderOfTheStore(
            @ForAll("needs") Need need, @ForAll("stores") List<VaultDocument> store, @ForAll Random random) {
        var shuffled = new ArrayList<>(store);
        Collections.shuffle(shuffled, random);

        assertThat(Candidates.of(need, shuffled, TODAY)).isEqualTo(Candidates.of(need, store, TODAY));
    }

    @Property
    void aDocumentOfTheTypeComesBeforeAllOthers(
            @ForAll("needs") Need need, @ForAll("stores") List<VaultDocument> store) {
        var isOfType = Candidates.of(need, store, TODAY).stream()
                .map(document -> need.types().contains(document.type()))
                .toList();

        assertThat(isOfType).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Property
    void aDocumentOfAnotherTypeIsNeverOffered(@ForAll("needs") Need need, @ForAll("stores") List<VaultDocument> store) {
        if (!need.types().isEmpty()) {
            assertThat(Candidates.of(need, store, TODAY))
                    .allMatch(document ->
                            document.type().isEmpty() || need.types().contains(document.type()));
        }
    }

    @Property
    void everyDocumentOfTheTypeThatHoldsIsOffered(
            @ForAll("needs") Need need, @ForAll("stores") List<VaultDocument> store) {
        var holding = store.stream()
                .filter(document -> need.types().contains(document.type()))
                .filter(document -> document.isInForce(TODAY) && document.signed() != Signed.BROKEN)
                .toList();

        assertThat(Candidates.of(need, store, TODAY)).containsAll(holding);
    }

    @Provide
    Arbitrary<Need> needs() {
        return Combinators.combine(
                        Arbitraries.of(Set.<String>of(), Set.of("KQ.1"), Set.of("KQ.1", "KQ.2")),
                        Arbitraries.of(PROCEDURES).injectNull(0.5),
                        Arbitraries.of(NAMES))
                .as(Need::new);
    }

    @Provide
    Arbitrary<List<VaultDocument>> stores() {
        return Combinators.combine(
                        Arbitraries.of(TYPES),
                        Arbitraries.of(PROCEDURES).injectNull(0.5),
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(-400, 400),
                        Arbitraries.integers().between(0, 400).injectNull(0.5),
                        Arbitraries.of(Signed.class),
                        Arbitraries.of(Standing.class),
                        Arbitraries.integers().between(1, 3))
                .as((type, procedure, name, day, days, signed, standing, version) -> {
                    var issuedOn = TODAY.plusDays(day);
                    return new VaultDocument(
                            VaultDocumentId.next(),
                            "079090000001",
                            "Trần Thị Bưởi",
                            type,
                            procedure,
                            name,
                            "",
                            "",
                            issuedOn,
                            days == null ? null : issuedOn.plusDays(days),
                            Origin.RESULT,
                            signed,
                            standing,
                            version,
                            FileId.next(),
                            new UnitCode("T1.61"),
                            Instant.EPOCH);
                })
                .list()
                .ofMaxSize(12);
    }
}
