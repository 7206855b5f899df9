package vn.motcua.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Agencies;
import vn.motcua.catalog.Classification;
import vn.motcua.catalog.DigitisationRule;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.Guidance;
import vn.motcua.catalog.LegalBasis;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureField;
import vn.motcua.catalog.ProcedureName;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.catalog.ResultType;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.shared.Channel;

/** A record of the National Procedure Database, as its service {@code LayThuTuc} gives it. */
final class NationalRecord {

    private static final String PUBLIC = "1";
    private static final Map<String, Channel> CHANNELS =
            Map.of("1", Channel.COUNTER, "2", Channel.ONLINE, "3", Channel.POSTAL);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final RecordFields fields;
    private int papers;

    private NationalRecord(RecordFields fields) {
        this.fields = fields;
    }

    static ReadProcedure read(RecordFields fields) {
        return new ReadProcedure(
                fields.code("MATTHC"),
                fields.decision("QUYETDINH"),
                !fields.required("TRANGTHAI").equals(PUBLIC),
                new NationalRecord(fields).content(),
                fields.text());
    }

    private ProcedureContent content() {
        var terms = terms();
        var steps = steps();
        return new ProcedureContent(
                ProcedureName.of(fields.required("TENTTHC")),
                classification(),
                HandlingReading.of(terms, steps),
                cases(),
                terms,
                new ProcedureContent.Results(results(), guidance(steps)));
    }

    private Classification classification() {
        var field = fields.list("LINHVUCTHUCHIEN").stream()
                .findFirst()
                .map(each -> new ProcedureField(each.text("MALINHVUC"), each.required("TENLINHVUC")))
                .orElseThrow(() -> new RecordRefused("missing", "LINHVUCTHUCHIEN"));
        var agencies = new Agencies(
                agencies("COQUANTHUCHIEN", "MOTACOQUANTHUCHIEN"),
                agencies("COQUANCOTHAMQUYEN", "MOTACOQUANTHAMQUYEN"),
                fields.joined("COQUANDUOCUYQUYEN", "TENDONVI"),
                fields.joined("COQUANPHOIHOP", "TENDONVI"),
                java.util.Collections.emptySortedSet());
        var applicants = fields.joined("DOITUONGTHUCHIEN", "TENDOITUONG");
        return new Classification(
                field,
                RecordFields.levels(fields.joined("CAPTHUCHIEN", "TENCAP")),
                agencies,
                applicants.isEmpty() ? fields.text("MOTADOITUONGTHUCHIEN") : applicants);
    }

    private String agencies(String list, String described) {
        var names = fields.joined(list, "TENDONVI");
        return names.isEmpty() ? fields.text(described) : names;
    }

    private List<ServiceTerms> terms() {
        var terms = new ArrayList<ServiceTerms>();
        for (var way : fields.list("CACHTHUCTHUCHIEN")) {
            var channel = CHANNELS.get(way.text("KENH"));
            if (channel == null) {
                throw new RecordRefused("unknown-channel", way.text("KENH"));
            }
            for (var time : way.list("THOIGIAN")) {
                var said = time.text("THOIGIANGIAIQUYET");
                var limit = TimeText.read(said.isEmpty() ? time.text("MOTA") : said + " " + time.text("DONVITINH"));
                var fees =
                        time.list("PHILEPHI").stream().map(NationalRecord::fee).toList();
                terms.add(new ServiceTerms(
                        "t" + (terms.size() + 1), channel, null, limit, orUnread(fees), time.text("MOTA")));
            }
        }
        return terms;
    }

    private static Fee fee(RecordFields fee) {
        return FeeText.read(fee.text("MAPHILEPHI"), fee.text("SOTIEN"), fee.text("MOTA"));
    }

    private static List<Fee> orUnread(List<Fee> fees) {
        return fees.isEmpty()
                ? List.of(new Fee(FeeKind.UNSTATED, "", "", new FeeAmount.Unread(TermsTable.NO_INFORMATION)))
                : fees;
    }

    private List<ProcedureCase> cases() {
        var cases = new ArrayList<ProcedureCase>();
        for (var each : fields.list("THANHPHANHOSO")) {
            var components = each.list("GIAYTO").stream().map(this::component).toList();
            cases.add(new ProcedureCase("case-" + (cases.size() + 1), each.text("TRUONGHOP"), components));
        }
        return cases.isEmpty() ? List.of(new ProcedureCase("case-1", "", List.of())) : cases;
    }

    private RequiredComponent component(RecordFields paper) {
        var result = paper.text("MA_KQ_THAYTHE");
        return new RequiredComponent(
                "c" + ++papers,
                paper.required("TENGIAYTO"),
                paper.text("TENMAUDON"),
                quantities(paper.text("SOBANCHINH"), paper.text("SOBANSAO")),
                DigitisationRule.NOT_YET_REGULATED,
                result.isEmpty() ? null : new ReusableResult(result, null));
    }

    private static @Nullable Quantities quantities(String originals, String copies) {
        if (originals.startsWith("-") || copies.startsWith("-")) {
            throw new RecordRefused("negative-quantity", originals + ", " + copies);
        }
        return isNumberOrNone(originals) && isNumberOrNone(copies)
                ? new Quantities(numberOrNone(originals), 0, numberOrNone(copies))
                : null;
    }

    private static boolean isNumberOrNone(String text) {
        return text.isEmpty() || NUMBER.matcher(text).matches();
    }

    private static int numberOrNone(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private List<ResultType> results() {
        return fields.list("KETQUATHUCHIEN").stream()
                .map(each -> new ResultType(each.text("MAKETQUA"), each.text("TENKETQUA")))
                .toList();
    }

    private Guidance guidance(String steps) {
        var basis = fields.list("CANCUPHAPLY").stream()
                .map(each -> new LegalBasis(each.text("SOVANBAN"), each.text("TENVANBAN")))
                .toList();
        return new Guidance(steps, fields.text("YEUCAU"), fields.text("DIACHITIEPNHAN"), fields.text("TUKHOA"), basis);
    }

    private String steps() {
        return fields.list("TRINHTUTHUCHIEN").stream()
                .map(NationalRecord::stepsOfCase)
                .collect(Collectors.joining("\n\n"));
    }

    private static String stepsOfCase(RecordFields each) {
        var steps = each.list("TRINHTU").stream()
                .map(step -> step.text("TENTRINHTU"))
                .collect(Collectors.joining("\n"));
        return each.text("TRUONGHOP").isEmpty() ? steps : each.text("TRUONGHOP") + "\n" + steps;
    }
}
