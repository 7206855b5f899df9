package vn.motcua.eforms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.eforms.domain.DefinitionCheck;
import vn.motcua.eforms.domain.DefinitionReading;
import vn.motcua.eforms.domain.Fragments;
import vn.motcua.eforms.domain.SchemaWriting;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

/** Forms for tests, written in few words, on 5 January 2026. */
public final class FormMother {

    public static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private FormMother() {}

    /** A run with three communes, two of which bear the same name. */
    public static FormRun run() {
        return new FormRun(
                new FewCommunes(), Clock.fixed(Instant.parse("2026-01-05T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** @param definition JSON in which single quotes stand for double ones */
    public static FormVersion form(String definition) {
        var written = new Fragments(fragments()).expanded(JsonMapper.shared().readTree(definition.replace('\'', '"')));
        var faults = DefinitionCheck.faults(written);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
        var content = DefinitionReading.read(written);
        return new FormVersion(
                FormVersionId.next(), new ProcedureCode("9.000001"), 1, TODAY, content, SchemaWriting.of(content));
    }

    /** A form of one page, {@code p}, with these questions. */
    public static FormVersion asking(String... questions) {
        return form("{'title': 'Mẫu', 'pages': [{'id': 'p', 'title': 'Trang', 'questions': ["
                + String.join(",", questions) + "]}]}");
    }

    public static tools.jackson.databind.JsonNode fragments() {
        return JsonMapper.shared().readTree(FormMother.class.getResourceAsStream("/eforms/fragments.json"));
    }

    /** A posted page: names and values in turn; a name that comes twice has two values. */
    public static Map<String, List<String>> posted(String... namesAndValues) {
        var posted = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            posted.merge(
                    "q." + namesAndValues[i],
                    List.of(namesAndValues[i + 1]),
                    (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                            .toList());
        }
        return posted;
    }

    private static final class FewCommunes implements Communes {

        private static final List<Commune> ALL = List.of(
                new Commune("21040", "Xã Bình Sơn, tỉnh Quảng Ngãi"),
                new Commune("11111", "Xã Tân Lập, tỉnh Đồng Nai"),
                new Commune("22222", "Xã Tân Lập, tỉnh Lâm Đồng"));

        @Override
        public Meant find(String written) {
            var text = written.toLowerCase(Locale.ROOT);
            var named = ALL.stream()
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(text))
                    .toList();
            return new Meant(named, !named.isEmpty());
        }
    }
}
