package vn.motcua.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.PostId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;

/** Writes and reads identifiers, codes and dates of birth of the kernel as plain text. */
public final class KernelTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public KernelTypes() {
        super("kernel-types");
        asText(AccountId.class, AccountId::of);
        asText(PostId.class, PostId::of);
        asText(DossierId.class, DossierId::of);
        asText(ProcedureVersionId.class, ProcedureVersionId::of);
        asText(ProcessVersionId.class, ProcessVersionId::of);
        asText(FormVersionId.class, FormVersionId::of);
        asText(FileId.class, FileId::of);
        asText(VaultDocumentId.class, VaultDocumentId::of);
        asText(ResultId.class, ResultId::of);
        asText(UnitCode.class, UnitCode::new);
        asText(ProcedureCode.class, ProcedureCode::new);
        asText(DossierCode.class, DossierCode::new);
        asText(BirthDate.class, BirthDate::parse);
    }

    private <T> void asText(Class<T> type, Function<String, T> read) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(value.toString());
            }
        });
        addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return read.apply(in.getString());
            }
        });
    }
}
