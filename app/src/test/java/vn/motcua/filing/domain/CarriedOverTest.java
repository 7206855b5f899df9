package vn.motcua.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftPaper;
import vn.motcua.shared.Period;

/** A half-filled draft that comes back after a new decree. */
class CarriedOverTest {

    private static final Parties PARTIES = Parties.of(Party.citizen("Phạm Thị Lài", "051190000017"));

    private final ProcedureVersion before = version(
            new ProcedureCase("case-1", "Người lớn", List.of(ProcedureMother.paper("c1", "Đơn", null))),
            new ProcedureCase("case-2", "Trẻ em", List.of(ProcedureMother.paper("c2", "Giấy khai sinh", null))));

    @Test
    void casesAndPapersGoOverByTheirWordsNotByTheirKeys() {
        var after = version(
                new ProcedureCase("case-1", "Trẻ em", List.of(ProcedureMother.paper("c1", "Giấy khai sinh", null))),
                new ProcedureCase("case-2", "Người lớn", List.of(ProcedureMother.paper("c2", "Đơn", null))));

        var carried = CarriedOver.to(after, before, draft("case-1", "c1", "Đơn"));

        assertThat(carried.content().caseKey()).isEqualTo("case-2");
        assertThat(carried.content().papers()).containsOnlyKeys("c2");
        assertThat(carried.dropped()).isEmpty();
    }

    @Test
    void whatIsAskedForNoLongerIsNamedAndTheCaseIsChosenAnew() {
        var after = version(
                new ProcedureCase("case-1", "Trong nước", List.of(ProcedureMother.paper("c1", "Tờ khai", null))),
                new ProcedureCase("case-2", "Nước ngoài", List.of(ProcedureMother.paper("c2", "Hộ chiếu", null))));

        var carried = CarriedOver.to(after, before, draft("case-1", "c1", "Đơn"));

        assertThat(carried.content().caseKey()).isEmpty();
        assertThat(carried.content().papers()).isEmpty();
        assertThat(carried.dropped()).containsExactly("Đơn");
    }

    @Test
    void anotherCaseKeepsWhatBothAskFor() {
        var both = version(
                new ProcedureCase("case-1", "Người lớn", List.of(ProcedureMother.paper("c1", "Đơn", null))),
                new ProcedureCase("case-2", "Trẻ em", List.of(ProcedureMother.paper("c2", "Đơn", null))));

        var content = CarriedOver.inCase(both, draft("case-1", "c1", "Đơn"), "case-2");

        assertThat(content.papers()).containsKeys("c1", "c2");
        assertThat(content.caseKey()).isEqualTo("case-2");
    }

    private static Draft.Content draft(String caseKey, String key, String name) {
        return Draft.Content.of(PARTIES)
                .at(caseKey, "T1.61.TT", "")
                .with(Map.of(key, DraftPaper.notNeeded(name, "không có")));
    }

    private static ProcedureVersion version(ProcedureCase... cases) {
        var plain = ProcedureMother.content("Thủ tục");
        var content = new ProcedureContent(
                plain.name(), plain.classification(), plain.handling(), List.of(cases), plain.terms(), plain.results());
        return ProcedureMother.version("9.700001", Period.since(LocalDate.of(2026, 1, 1)), content);
    }
}
