package vn.motcua.office.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.testing.Commune;

class PartyViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @Test
    void whatIdentifiesAPersonIsMaskedUntilItIsAskedFor() {
        var owner = Commune.owner();
        var masked = PartyView.of(Parties.of(owner), false, TODAY).getFirst();
        var shown = PartyView.of(Parties.of(owner), true, TODAY).getFirst();

        assertThat(masked.identifier()).isEqualTo(PartyView.MASK);
        assertThat(masked.phone()).isEqualTo(PartyView.MASK);
        assertThat(masked.address()).isEqualTo(PartyView.MASK);
        assertThat(shown.phone()).isEqualTo(owner.phone());
    }

    @Test
    void whatIsNotKnownIsNotMaskedEither() {
        var nameOnly = PartyView.of(Parties.of(Party.citizen("Ẩn danh", "")), false, TODAY)
                .getFirst();

        assertThat(nameOnly.identifier()).isEmpty();
        assertThat(nameOnly.warnings()).isEmpty();
    }

    @Test
    void eachPartyHasItsPlace() {
        var parties = new Parties(Commune.owner(), Party.citizen("Người nộp", ""), Party.citizen("Cháu bé", ""));

        assertThat(PartyView.of(parties, false, TODAY))
                .extracting(PartyView::role)
                .containsExactly("owner", "submitter", "subject");
    }
}
