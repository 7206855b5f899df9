package vn.motcua.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;

class NationalRecordTest {

    private final ObjectNode record = sample();

    @Test
    void eachChannelHasItsTimeAndFees() {
        var terms = read().content().terms();

        assertThat(terms)
                .extracting(ServiceTerms::channel)
                .containsExactly(Channel.COUNTER, Channel.ONLINE, Channel.POSTAL);
        assertThat(terms)
                .extracting(ServiceTerms::limit)
                .containsExactly(
                        TimeTerm.of(TimeLimit.of(5, LimitUnit.WORKING_DAY)),
                        new TimeTerm.Unread("Theo lịch đã hẹn"),
                        TimeTerm.of(TimeLimit.of(1, LimitUnit.MONTH)));
        assertThat(terms.getFirst().fees())
                .extracting(fee -> fee.amount())
                .containsExactly(
                        new FeeAmount.Fixed(new Money(1_000_000), ""),
                        new FeeAmount.Free(),
                        new FeeAmount.Unread(" (Theo biểu kèm theo)"));
        assertThat(terms.getFirst().fees().getFirst().kind()).isEqualTo(FeeKind.CHARGE);
        assertThat(terms.getLast().fees().getFirst().amount())
                .isEqualTo(new FeeAmount.SetByProvince("Theo quy định của HĐND tỉnh"));
    }

    @Test
    void papersKeepTheirQuantitiesAndWhatTheyAreTheResultOf() {
        var papers = read().content().components().toList();

        assertThat(papers)
                .extracting(RequiredComponent::quantities)
                .containsExactly(new Quantities(1, 0, 0), new Quantities(0, 0, 2), null);
        assertThat(papers.get(1).resultOf()).isEqualTo(new ReusableResult("KQ.G15.000031", null));
    }

    @Test
    void theRestIsReadToo() {
        var content = read().content();

        assertThat(content.classification().levels()).isEqualTo(Set.of(Level.COMMUNE));
        assertThat(content.classification().field().code()).isEqualTo("G15-HT01");
        assertThat(content.classification().agencies().competent()).isEqualTo("Chủ tịch Ủy ban nhân dân cấp xã");
        assertThat(content.handling().online()).isEqualTo(OnlineLevel.PARTIAL);
        assertThat(content.handling().cutOff()).isEqualTo(LocalTime.of(15, 0));
        assertThat(content.results().guidance().legalBasis()).hasSize(1);
        assertThat(read().decision().number()).isEqualTo("100/QĐ-BTP");
    }

    @Test
    void theOrderOfItsNamesDoesNotMatter() {
        var reversed = record.objectNode();
        record.propertyNames().stream().sorted().forEach(name -> reversed.set(name, record.get(name)));

        assertThat(RecordReader.read(reversed).record()).isEqualTo(read().record());
    }

    @Test
    void aRecordWithoutCodeIsRefused() {
        record.remove("MATTHC");
        record.put("MATTHC", "  ");

        assertRefused("no-code");
    }

    @Test
    void aCodeOfAnotherFormIsRefused() {
        record.put("MATTHC", "../../etc");

        assertRefused("bad-code");
    }

    @Test
    void aNegativeQuantityIsRefused() {
        ((ObjectNode) record.get("THANHPHANHOSO").get(0).get("GIAYTO").get(0)).put("SOBANCHINH", "-1");

        assertRefused("negative-quantity");
    }

    @Test
    void aTextWhereAListBelongsIsRefused() {
        record.put("THANHPHANHOSO", "giấy tờ");

        assertRefused("not-a-list");
    }

    @Test
    void anUnknownLevelIsRefused() {
        ((ObjectNode) record.get("CAPTHUCHIEN").get(0)).put("TENCAP", "Cấp huyện");

        assertRefused("unknown-level");
    }

    private ReadProcedure read() {
        return RecordReader.read(record);
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(RecordRefused.class)
                .isThrownBy(this::read)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private static ObjectNode sample() {
        try (var in = NationalRecordTest.class.getResourceAsStream("/catalog/national-record.json")) {
            return (ObjectNode) RecordReader.records(in.readAllBytes()).getFirst();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
