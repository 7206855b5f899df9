package vn.motcua.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;

class TermsTableTest {

    @Test
    void cellsThatRunTogetherAreToldApart() {
        var rows = read(
                "Trực tuyến2 Ngày làm việc100,000 VNĐ(đồng/lần)Qua CổngDịch vụ bưu chính3 NgàyMiễn phíTrực tiếp4 GiờMiễn phí");

        assertThat(rows)
                .extracting(ServiceTerms::channel)
                .containsExactly(Channel.ONLINE, Channel.POSTAL, Channel.COUNTER);
        assertThat(rows.getFirst().limit()).isEqualTo(TimeTerm.of(TimeLimit.of(2, LimitUnit.WORKING_DAY)));
        assertThat(rows.getFirst().fees().getFirst().amount())
                .isEqualTo(new FeeAmount.Fixed(new Money(100_000), "lần"));
        assertThat(rows.getFirst().note()).isEqualTo("Qua Cổng");
    }

    @Test
    void theNameOfAChannelInRunningTextBeginsNoRow() {
        var rows = read("Trực tiếp10 NgàyKhông có thông tinTrực tiếp tại cơ quan Công an.Trực tiếp15 NgàyMiễn phí");

        assertThat(rows).extracting(ServiceTerms::note).containsExactly("Trực tiếp tại cơ quan Công an.", "");
    }

    @Test
    void digitsThatMayBelongToTimeOrFeeAreATodoForBoth() {
        var row = read("Trực tiếp120 VNĐ(20.000 vnđ /tờ khai)").getFirst();

        assertThat(row.limit()).isEqualTo(new TimeTerm.Unread("120 VNĐ(20.000 vnđ /tờ khai)"));
        assertThat(row.fees().getFirst().amount()).isEqualTo(new FeeAmount.Unread("120 VNĐ(20.000 vnđ /tờ khai)"));
    }

    @Test
    void aBracketThatNeverClosesLeavesTheFeeAsText() {
        var row = read("Trực tiếp3 NgàyMiễn phí((a)").getFirst();

        assertThat(row.limit()).isEqualTo(TimeTerm.of(TimeLimit.of(3, LimitUnit.CALENDAR_DAY)));
        assertThat(row.fees().getFirst().amount()).isEqualTo(new FeeAmount.Unread("Miễn phí((a)"));
    }

    @Test
    void aNumberWithoutUnitStaysText() {
        assertThat(read("Trực tuyến1Miễn phí").getFirst().limit()).isEqualTo(new TimeTerm.Unread("1"));
    }

    @Test
    void whatIsNoSuchTableIsRefused() {
        assertThatExceptionOfType(RecordRefused.class).isThrownBy(() -> TermsTable.read("Trực tiếp3 NgàyMiễn phí"));
        assertThatExceptionOfType(RecordRefused.class).isThrownBy(() -> read("chữ lạTrực tiếp3 NgàyMiễn phí"));
    }

    private static List<ServiceTerms> read(String rows) {
        return TermsTable.read(TermsTable.HEAD + rows);
    }
}
