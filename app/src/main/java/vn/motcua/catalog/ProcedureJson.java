package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.json.KernelTypes;

/**
 * The lasting written form of a version, for the snapshot that a dossier keeps and for definitions kept in files.
 *
 * <p>The same version always gives the same text. A name in it is never reused for something else; what is added later
 * must be readable when it is missing.
 */
public final class ProcedureJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(TimeTerm.class, TimeTermKinds.class)
            .addMixIn(FeeAmount.class, FeeAmountKinds.class)
            .addMixIn(Settlement.class, SettlementKinds.class)
            .addModule(new KernelTypes())
            .build();

    private ProcedureJson() {}

    public static String write(ProcedureVersion version) {
        return MAPPER.writeValueAsString(version);
    }

    /** @throws JacksonException when the text was not written by {@link #write} */
    public static ProcedureVersion read(String json) {
        return MAPPER.readValue(json, ProcedureVersion.class);
    }

    public static String writeContent(ProcedureContent content) {
        return MAPPER.writeValueAsString(content);
    }

    /** @throws JacksonException when the text was not written by {@link #writeContent} */
    public static ProcedureContent readContent(String json) {
        return MAPPER.readValue(json, ProcedureContent.class);
    }

    static String writeFormer(List<FormerSettlement> former) {
        return MAPPER.writeValueAsString(former);
    }

    static List<FormerSettlement> readFormer(String json) {
        return List.of(MAPPER.readValue(json, FormerSettlement[].class));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Settlement.OfTime.class, name = "TIME"),
        @JsonSubTypes.Type(value = Settlement.OfFee.class, name = "FEE"),
        @JsonSubTypes.Type(value = Settlement.OfQuantity.class, name = "QUANTITY")
    })
    private interface SettlementKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TimeTerm.Limit.class, name = "LIMIT"),
        @JsonSubTypes.Type(value = TimeTerm.Described.class, name = "DESCRIBED"),
        @JsonSubTypes.Type(value = TimeTerm.Unread.class, name = "UNREAD")
    })
    private interface TimeTermKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FeeAmount.Free.class, name = "FREE"),
        @JsonSubTypes.Type(value = FeeAmount.Fixed.class, name = "FIXED"),
        @JsonSubTypes.Type(value = FeeAmount.SetByProvince.class, name = "SET_BY_PROVINCE"),
        @JsonSubTypes.Type(value = FeeAmount.Described.class, name = "DESCRIBED"),
        @JsonSubTypes.Type(value = FeeAmount.Unread.class, name = "UNREAD")
    })
    private interface FeeAmountKinds {}
}
