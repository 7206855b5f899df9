package vn.motcua.office.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.process.Desk;
import vn.motcua.process.InboxQuery;
import vn.motcua.process.InboxQuery.Due;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

class InboxFilterTest {

    private final Desk officer = new Desk(new UnitCode("H48.61.KT"), Role.CASE_OFFICER, AccountId.next());
    private final Desk head = new Desk(new UnitCode("H48.61.KT"), Role.DIVISION_HEAD, AccountId.next());

    @Test
    void anAddressAsksForWhatItSays() {
        var filter = InboxFilter.parse("overdue", "financial-obligation", "", "nobody", head);

        assertThat(filter.query(head))
                .isEqualTo(new InboxQuery(
                        head, InboxQuery.Scope.UNIT, Due.OVERDUE, Set.of(StepKind.FINANCIAL_OBLIGATION), true));
    }

    @Test
    void onlyHeadsSeeTheWholeUnit() {
        assertThat(InboxFilter.parse("", "", "unit", "", officer).wholeUnit()).isFalse();
        assertThat(InboxFilter.parse("", "", "mine", "", head).wholeUnit()).isFalse();
        assertThat(InboxFilter.parse("", "", "", "", head).wholeUnit()).isTrue();
    }

    @Test
    void wordsThatMeanNothingAskForNothing() {
        assertThat(InboxFilter.parse("x", "y", "z", "w", officer))
                .isEqualTo(InboxFilter.parse("", "", "", "", officer));
    }

    @Test
    void resultsThatWaitToBeFetchedAreSeenOnlyWhenAskedFor() {
        assertThat(InboxFilter.parse("", "", "", "", officer).query(officer).kinds())
                .containsAll(EnumSet.complementOf(EnumSet.of(StepKind.RETURN_OF_RESULT)))
                .doesNotContain(StepKind.RETURN_OF_RESULT);
        assertThat(InboxFilter.parse("", "return-of-result", "", "", officer)
                        .query(officer)
                        .kinds())
                .containsExactly(StepKind.RETURN_OF_RESULT);
    }

    @Test
    void theAddressOfAFilterAsksForTheSame() {
        var filter = InboxFilter.parse("soon", "approval", "mine", "nobody", head);

        assertThat(filter.href(null)).isEqualTo("/office/inbox?due=soon&kind=approval&scope=mine&held=nobody");
        assertThat(filter.hrefFor(Due.ANY)).isEqualTo("/office/inbox?kind=approval&scope=mine");
    }
}
