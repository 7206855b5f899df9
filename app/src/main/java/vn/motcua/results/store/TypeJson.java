package vn.motcua.results.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.results.Numbering;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.Validity;

/** The lasting written form of a version of a kind of result. */
final class TypeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private TypeJson() {}

    private record Written(
            String name,
            String series,
            String pattern,
            @Nullable Integer months,
            @Nullable String until,
            String scope,
            List<ResultField> fields) {}

    static String write(TypeOfResult type) {
        return MAPPER.writeValueAsString(new Written(
                type.name(),
                type.numbering().series(),
                type.numbering().pattern(),
                type.validity() instanceof Validity.Months(int number) ? number : null,
                type.validity() instanceof Validity.UntilField(var key) ? key : null,
                type.scope(),
                type.fields()));
    }

    static TypeOfResult read(String code, String json) {
        var written = MAPPER.readValue(json, Written.class);
        return new TypeOfResult(
                code,
                written.name(),
                new Numbering(written.series(), written.pattern()),
                validity(written),
                written.scope(),
                written.fields());
    }

    private static Validity validity(Written written) {
        if (written.months() != null) {
            return new Validity.Months(written.months());
        }
        return written.until() != null ? new Validity.UntilField(written.until()) : new Validity.WithoutEnd();
    }
}
