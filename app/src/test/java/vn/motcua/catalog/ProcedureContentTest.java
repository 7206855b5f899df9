package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.motcua.catalog.ProcedureMother.NEW_YEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;

class ProcedureContentTest {

    private final ProcedureContent content = ProcedureMother.contentWithEveryKindOfTerm();

    @Test
    void whatWasNotUnderstoodIsAToDoWithItsSourceText() {
        assertThat(content.toDos())
                .containsExactly(
                        new ToDo(ToDo.Kind.FEE, "t1", 4, "135 VNĐ"),
                        new ToDo(ToDo.Kind.TIME_LIMIT, "t3", 0, "1"),
                        new ToDo(ToDo.Kind.QUANTITY, "c3", 0, "Phụ lục 2"));
    }

    @Test
    void aLimitHoldsForItsChannelAndCase() {
        var version = ProcedureMother.version("1.001193", Period.since(NEW_YEAR), content);

        assertThat(version.limitFor(Channel.COUNTER, "case-1")).contains(TimeLimit.of(50, LimitUnit.CALENDAR_DAY));
        assertThat(version.limitFor(Channel.COUNTER, "another")).isEmpty();
    }

    @Test
    void termsThatDifferLeaveTheLimitOpen() {
        var version = ProcedureMother.version("1.001193", Period.since(NEW_YEAR), content);

        assertThat(version.limitFor(Channel.ONLINE, "case-1")).isEmpty();
        assertThat(content.termsFor(Channel.ONLINE, "case-1")).hasSize(2);
    }

    @Test
    void termsForAnUnknownCaseAreNoContent() {
        var astray = new ServiceTerms("t1", Channel.COUNTER, "case-9", new TimeTerm.Unread(""), List.of(), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcedureContent(
                        content.name(),
                        content.classification(),
                        content.handling(),
                        content.cases(),
                        List.of(astray),
                        content.results()))
                .withMessageContaining("case-9");
    }

    @Test
    void twoTermsWithOneKeyAreNoContent() {
        var twice = content.terms().getFirst();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcedureContent(
                        content.name(),
                        content.classification(),
                        content.handling(),
                        content.cases(),
                        List.of(twice, twice),
                        content.results()))
                .withMessageContaining("t1");
    }
}
