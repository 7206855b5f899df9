package vn.motcua.eforms.domain;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.Sample;

/** Makes up answers to every question of a form, for a preview: nobody's, and the same each time. */
public final class SampleAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MANY = 40;
    private static final int FEW = 2;
    private static final int LONGEST = 600;
    private static final String LONG_WORDS =
            "Rơ Châm Ŏn Hồ Ngọc Thiên Kim Nguyễn Phước Bảo Ẩn-Đặng Thị Mỹ Duyên Ẵ Ữ Ỷ ";

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("name", "Phạm Thị Lài"),
            Map.entry("childName", "Đinh Gia Hân"),
            Map.entry("relation", "Mẹ"),
            Map.entry("line", "Thôn Phú Lộc"),
            Map.entry("abode", "Thôn Phú Lộc, xã Bình Sơn, tỉnh Quảng Ngãi"),
            Map.entry("place", "Xã Bình Sơn, tỉnh Quảng Ngãi"),
            Map.entry("birthPlace", "Trung tâm Y tế Bình Sơn, xã Bình Sơn, tỉnh Quảng Ngãi"),
            Map.entry("deathPlace", "Tại nhà, thôn Phú Lộc, xã Bình Sơn, tỉnh Quảng Ngãi"),
            Map.entry("deathCause", "Tuổi già"),
            Map.entry("eventPlace", "Ủy ban nhân dân xã Bình Sơn, huyện Bình Sơn, tỉnh Quảng Ngãi"),
            Map.entry("eventNumber", "25/2003"),
            Map.entry("certNumber", "DA 123456"),
            Map.entry("certBook", "CH 00412"),
            Map.entry("certIssuer", "Ủy ban nhân dân huyện Bình Sơn"),
            Map.entry("number", "127"),
            Map.entry("sheet", "14"),
            Map.entry("purpose", "Đất ở tại nông thôn"),
            Map.entry("businessName", "Hộ kinh doanh Hoa Ban"),
            Map.entry("businessCode", "8043001234"),
            Map.entry("code", "4711"),
            Map.entry("contractName", "Hợp đồng thế chấp quyền sử dụng đất"),
            Map.entry("contractNumber", "HD-2025-0417"),
            Map.entry("accountNumber", "0123456789"),
            Map.entry("accountBank", "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam"));

    private final Sample sample;

    private SampleAnswers(Sample sample) {
        this.sample = sample;
    }

    public static Answers of(FormContent form, Sample sample) {
        var made = new SampleAnswers(sample);
        var answers = Answers.EMPTY;
        if (sample != Sample.EMPTY) {
            for (var question :
                    form.questions().filter(each -> each.calculation() == null).toList()) {
                answers = answers.with(question.id(), made.value(question), new HashMap<>());
            }
        }
        return answers;
    }

    private JsonNode value(Question question) {
        return switch (question.type()) {
            case ADDRESS, PERSON, ORGANISATION -> parts(question);
            case TABLE -> rows(question);
            case NUMBER, MONEY -> number(question);
            case DATE, PARTIAL_DATE -> JSON.stringNode(question.id().endsWith("irth") ? "1990-05-17" : "2025-11-24");
            case YES_NO, DECLARATION -> JSON.booleanNode(true);
            case RADIOS, SELECT -> JSON.stringNode(question.options().getFirst().value());
            case CHECKBOXES -> chosen(question);
            case COUNTRY -> JSON.stringNode("VN");
            case ETHNICITY -> JSON.stringNode(Lists.ETHNICITIES.getFirst().value());
            case COMMUNE -> JSON.objectNode().put("code", "21040").put("name", "Xã Bình Sơn, tỉnh Quảng Ngãi");
            case PHONE -> JSON.stringNode("0912345678");
            case EMAIL -> JSON.stringNode("lai@example.vn");
            case ID_NUMBER -> JSON.stringNode("051190000017");
            case TAX_CODE -> JSON.stringNode("4300123456");
            case TEXT, LONG_TEXT, PAPER -> JSON.stringNode(text(question));
            case COMPUTED -> JSON.missingNode();
        };
    }

    private ObjectNode parts(Question group) {
        var parts = JSON.objectNode();
        group.parts().forEach(part -> parts.set(part.id(), value(part)));
        return parts;
    }

    private JsonNode rows(Question table) {
        int most = table.limits().max() == null
                ? DefinitionReading.MOST_ROWS
                : table.limits().max().intValue();
        int count = Math.min(most, sample == Sample.MANY_ROWS ? MANY : FEW);
        var rows = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            rows.add(parts(table));
        }
        return rows;
    }

    private static JsonNode number(Question question) {
        var least = question.limits().min();
        return JSON.numberNode(least != null && least.signum() > 0 ? least.intValue() : 2);
    }

    private JsonNode chosen(Question question) {
        var chosen = JSON.arrayNode();
        question.options().stream()
                .limit(sample == Sample.USUAL ? 1 : question.options().size())
                .forEach(option -> chosen.add(option.value()));
        return chosen;
    }

    private String text(Question question) {
        int most = Math.min(LONGEST, question.limits().maxLength());
        if (sample == Sample.LONG) {
            return LONG_WORDS
                    .repeat(LONGEST / LONG_WORDS.length() + 1)
                    .substring(0, most)
                    .strip();
        }
        var usual = USUAL.getOrDefault(question.id(), question.label().vi());
        return usual.length() > most ? usual.substring(0, most) : usual;
    }
}
