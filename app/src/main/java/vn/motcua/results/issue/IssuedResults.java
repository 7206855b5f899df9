package vn.motcua.results.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultState;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.spi.VerifiableDocuments;
import vn.motcua.results.spi.VerifiedDocument;
import vn.motcua.results.spi.VerifiedDocument.Ended;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.UnitCode;

/** The results among the documents that anyone may verify; what was not issued is told to nobody. */
@Component
class IssuedResults implements VerifiableDocuments {

    private final ResultStore store;
    private final TypesOfResults types;

    IssuedResults(ResultStore store, TypesOfResults types) {
        this.store = store;
        this.types = types;
    }

    @Override
    public Optional<VerifiedDocument> byCode(String code) {
        return store.byCode(code).filter(result -> result.state().wasIssued()).map(this::document);
    }

    @Override
    public Optional<VerifiedDocument> byHash(String sha256) {
        return store.byHash(sha256).filter(result -> result.state().wasIssued()).map(this::document);
    }

    @Override
    public Optional<VerifiedDocument> byNumber(UnitCode agency, String number, LocalDate issuedOn) {
        return store.byNumber(agency, number).stream()
                .filter(result -> result.state().wasIssued())
                .filter(result ->
                        Objects.requireNonNull(result.entry()).issuedOn().equals(issuedOn))
                .map(this::document)
                .findFirst();
    }

    @Override
    public Collection<UnitCode> agencies() {
        return store.agencies();
    }

    private VerifiedDocument document(RegisteredResult result) {
        var entry = Objects.requireNonNull(result.entry(), "what was issued has a number");
        return new VerifiedDocument(
                result.content().name(),
                entry.number(),
                entry.issuedOn(),
                result.matter().agency(),
                result.matter().ownerName(),
                entry.validTo(),
                types.find(result.content().type()).map(TypeOfResult::scope).orElse(""),
                Objects.requireNonNull(result.files().sealed(), "what was issued is sealed")
                        .sha256(),
                ended(result));
    }

    private static @Nullable Ended ended(RegisteredResult result) {
        var end = result.end();
        if (end == null) {
            return null;
        }
        return result.state() == ResultState.REPLACED
                ? new Ended(Ended.Kind.REPLACED, end.on(), "", "")
                : new Ended(Ended.Kind.REVOKED, end.on(), end.reason(), end.decision());
    }
}
