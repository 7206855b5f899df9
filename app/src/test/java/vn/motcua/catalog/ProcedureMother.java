package vn.motcua.catalog;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/** Procedures for tests. */
public final class ProcedureMother {

    public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private ProcedureMother() {}

    /** Three working days at the counter, two online; one original; free. */
    public static ProcedureContent content(String name) {
        var paper = new RequiredComponent(
                "c1", "Tờ khai theo mẫu", "Mau-01.docx", Quantities.originals(1), DigitisationRule.REQUIRED, null);
        return new ProcedureContent(
                new ProcedureName(name, "English of " + withoutMarks(name)),
                classification("Hộ tịch", Level.COMMUNE),
                Handling.local(OnlineLevel.FULL),
                List.of(new ProcedureCase("case-1", "", List.of(paper))),
                List.of(terms("t1", Channel.COUNTER, 3), terms("t2", Channel.ONLINE, 2)),
                new ProcedureContent.Results(
                        List.of(new ResultType("KQ.G15.000031", "Giấy chứng nhận")),
                        new Guidance("Bước 1", "", "", "", List.of(new LegalBasis("123/2015/NĐ-CP", "Nghị định")))));
    }

    /** Stands for English, which has no marks, so that a mark on an English page is a text that was forgotten. */
    public static String withoutMarks(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** The same asking for these papers. */
    public static ProcedureContent asking(String name, List<RequiredComponent> papers) {
        return inCases(content(name), List.of(new ProcedureCase("case-1", "", papers)));
    }

    /** The same in these cases. */
    public static ProcedureContent inCases(ProcedureContent plain, List<ProcedureCase> cases) {
        return new ProcedureContent(
                plain.name(), plain.classification(), plain.handling(), cases, plain.terms(), plain.results());
    }

    /** The same, with these fees at the counter and online. */
    public static ProcedureContent costing(String name, List<Fee> fees) {
        var plain = content(name);
        var terms = plain.terms().stream()
                .map(each ->
                        new ServiceTerms(each.key(), each.channel(), each.caseKey(), each.limit(), fees, each.note()))
                .toList();
        return new ProcedureContent(
                plain.name(), plain.classification(), plain.handling(), plain.cases(), terms, plain.results());
    }

    public static RequiredComponent paper(String key, String name, @Nullable ReusableResult resultOf) {
        return new RequiredComponent(key, name, "", Quantities.originals(1), DigitisationRule.REQUIRED, resultOf);
    }

    /** The same with every kind of term, so that each kind of value occurs. */
    public static ProcedureContent contentWithEveryKindOfTerm() {
        var plain = content("Cấp giấy phép thử");
        var limit = new TimeTerm.Limit(new TimeLimit(new BigDecimal("50"), LimitUnit.CALENDAR_DAY));
        return new ProcedureContent(
                plain.name(),
                plain.classification(),
                plain.handling(),
                List.of(new ProcedureCase(
                        "case-1",
                        "",
                        List.of(
                                plain.components().findFirst().orElseThrow(),
                                new RequiredComponent(
                                        "c2",
                                        "Giấy khai sinh",
                                        "",
                                        Quantities.originals(1),
                                        DigitisationRule.REQUIRED,
                                        new ReusableResult("KQ.G15.000031", new ProcedureCode("1.001193"))),
                                new RequiredComponent(
                                        "c3", "Phụ lục 2", "", null, DigitisationRule.NOT_YET_REGULATED, null)))),
                List.of(
                        new ServiceTerms("t1", Channel.COUNTER, "case-1", limit, everyKindOfFee(), "note"),
                        new ServiceTerms(
                                "t2", Channel.POSTAL, null, new TimeTerm.Described("theo lịch"), List.of(), ""),
                        new ServiceTerms("t3", Channel.ONLINE, null, new TimeTerm.Unread("1"), List.of(), ""),
                        new ServiceTerms("t4", Channel.ONLINE, null, limit, List.of(), "")),
                plain.results());
    }

    public static PublishProcedure publishing(
            ProcedureCode code, String name, LocalDate from, @Nullable ProcedureVersionId basedOn) {
        return new PublishProcedure(code, decision(), Period.since(from), content(name), basedOn);
    }

    public static PublicationDecision decision() {
        return new PublicationDecision("163/QĐ-BTP", LocalDate.of(2025, 12, 20));
    }

    public static ProcedureVersion version(String code, Period inForce, ProcedureContent content) {
        return new ProcedureVersion(ProcedureVersionId.next(), new ProcedureCode(code), decision(), inForce, content);
    }

    private static Classification classification(String field, Level level) {
        return new Classification(
                new ProcedureField("G15-HT01", field),
                Set.of(level),
                Agencies.performing("Ủy ban nhân dân cấp xã"),
                "Công dân Việt Nam");
    }

    private static ServiceTerms terms(String key, Channel channel, int workingDays) {
        return new ServiceTerms(
                key,
                channel,
                null,
                TimeTerm.of(TimeLimit.of(workingDays, LimitUnit.WORKING_DAY)),
                List.of(Fee.free()),
                "");
    }

    private static List<Fee> everyKindOfFee() {
        return List.of(
                Fee.free(),
                new Fee(FeeKind.CHARGE, "LP1", "Lệ phí", new FeeAmount.Fixed(new Money(30_000), "lần")),
                new Fee(FeeKind.FEE, "", "", new FeeAmount.SetByProvince("theo quy định của HĐND tỉnh")),
                new Fee(FeeKind.FEE, "", "", new FeeAmount.Described("theo biểu")),
                new Fee(FeeKind.UNSTATED, "", "", new FeeAmount.Unread("135 VNĐ")));
    }
}
