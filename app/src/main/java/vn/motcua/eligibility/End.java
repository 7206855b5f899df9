package vn.motcua.eligibility;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;

/** What a check comes to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = End.Yes.class, name = "YES"),
    @JsonSubTypes.Type(value = End.No.class, name = "NO"),
    @JsonSubTypes.Type(value = End.Other.class, name = "OTHER")
})
public sealed interface End extends Place {

    /**
     * The procedure can be used.
     *
     * @param caseKey the case that applies; null where the procedure has only one
     */
    record Yes(String key, Wording words, @Nullable String caseKey) implements End {}

    /** It cannot, and the words say why and what to do. */
    record No(String key, Wording words) implements End {}

    /** Another procedure is the right one. */
    record Other(String key, Wording words, ProcedureCode procedure) implements End {}
}
