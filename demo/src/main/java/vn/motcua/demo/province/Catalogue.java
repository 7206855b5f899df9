package vn.motcua.demo.province;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.calendar.CountingRule;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.Agencies;
import vn.motcua.catalog.Classification;
import vn.motcua.catalog.DigitisationRule;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.Guidance;
import vn.motcua.catalog.Handling;
import vn.motcua.catalog.LegalBasis;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureField;
import vn.motcua.catalog.ProcedureName;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.ProcessingRoute;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.catalog.ResultType;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/** Publishes the procedures of the province. */
final class Catalogue {

    private static final String ONLY_CASE = "case-1";

    private final Procedures procedures;
    private final List<UnitCode> branches;

    /** @param branches of the land registration office */
    Catalogue(Procedures procedures, List<UnitCode> branches) {
        this.procedures = procedures;
        this.branches = branches;
    }

    void publish(List<ProcedureFacts> all, LocalDate since, Actor by) {
        for (ProcedureFacts facts : all) {
            procedures
                    .publish(
                            new PublishProcedure(
                                    new ProcedureCode(facts.code()),
                                    new PublicationDecision(facts.decision(), null),
                                    Period.since(since),
                                    content(facts, branches),
                                    null),
                            by)
                    .orThrow();
        }
    }

    static ProcedureContent content(ProcedureFacts facts, List<UnitCode> branches) {
        return new ProcedureContent(
                ProcedureName.of(facts.name()),
                new Classification(new ProcedureField("", facts.field()), levels(facts), agencies(facts, branches), ""),
                handling(facts),
                List.of(new ProcedureCase(ONLY_CASE, "", components(facts))),
                terms(facts),
                new ProcedureContent.Results(
                        facts.results().stream()
                                .map(result -> new ResultType(result.code(), result.name()))
                                .toList(),
                        guidance(facts)));
    }

    private static Set<Level> levels(ProcedureFacts facts) {
        return EnumSet.of(facts.isOfCommunes() ? Level.COMMUNE : Level.PROVINCE);
    }

    private static Agencies agencies(ProcedureFacts facts, List<UnitCode> branches) {
        if (facts.isOfCommunes()) {
            return Agencies.performing("Ủy ban nhân dân cấp xã");
        }
        if (facts.isOfLandOffice()) {
            return Agencies.performing("Văn phòng Đăng ký đất đai").withCodes(branches);
        }
        var agency = new UnitCode(facts.handledBy());
        String name = ProvinceFiles.units().stream()
                .filter(unit -> unit.code().equals(agency))
                .map(UnitFacts::name)
                .findFirst()
                .orElseThrow();
        return Agencies.performing(name).withCodes(List.of(agency));
    }

    private static Handling handling(ProcedureFacts facts) {
        return new Handling(
                ProcessingRoute.LOCAL,
                facts.online(),
                false,
                facts.isOnTheSpot(),
                facts.timeLimit().isInWorkingTime() ? CountingRule.INSTANT : CountingRule.NEXT_DAY,
                Optional.ofNullable(facts.cutOff()).map(LocalTime::parse).orElse(null));
    }

    private static List<RequiredComponent> components(ProcedureFacts facts) {
        List<ProcedureFacts.PaperFacts> papers = facts.components();
        return IntStream.range(0, papers.size())
                .mapToObj(i -> new RequiredComponent(
                        "c" + (i + 1),
                        papers.get(i).name(),
                        "",
                        new Quantities(
                                papers.get(i).originals(),
                                papers.get(i).certified(),
                                papers.get(i).copies()),
                        DigitisationRule.NOT_YET_REGULATED,
                        Optional.ofNullable(papers.get(i).resultOf())
                                .map(ProcedureFacts.ReusableFacts::result)
                                .orElse(null)))
                .toList();
    }

    private static List<ServiceTerms> terms(ProcedureFacts facts) {
        var terms = new ArrayList<ServiceTerms>();
        terms.add(terms("counter", Channel.COUNTER, facts.timeLimit(), facts));
        terms.add(terms("postal", Channel.POSTAL, facts.timeLimit(), facts));
        if (facts.online() != OnlineLevel.NONE) {
            terms.add(terms("online", Channel.ONLINE, facts.onlineTimeLimit(), facts));
        }
        return terms;
    }

    private static ServiceTerms terms(String key, Channel channel, TimeLimit limit, ProcedureFacts facts) {
        return new ServiceTerms(key, channel, null, TimeTerm.of(limit), fees(facts), "");
    }

    private static List<Fee> fees(ProcedureFacts facts) {
        if (facts.isFeeSetByProvince()) {
            var amount = new FeeAmount.SetByProvince("Theo quy định của Hội đồng nhân dân tỉnh");
            return List.of(new Fee(FeeKind.UNSTATED, "", "", amount));
        }
        if (facts.fees().isEmpty()) {
            return List.of(Fee.free());
        }
        return facts.fees().stream()
                .map(fee ->
                        new Fee(fee.kind(), "", fee.name(), new FeeAmount.Fixed(new Money(fee.amount()), fee.per())))
                .toList();
    }

    private static Guidance guidance(ProcedureFacts facts) {
        String places = facts.isOfCommunes()
                ? "Trung tâm Phục vụ hành chính công cấp xã, không phụ thuộc địa giới hành chính trong tỉnh"
                : "Trung tâm Phục vụ hành chính công tỉnh hoặc cấp xã";
        List<LegalBasis> basis = facts.legalBasis().stream()
                .map(number -> new LegalBasis(number, ""))
                .toList();
        return new Guidance("", "", places, "", basis);
    }
}
