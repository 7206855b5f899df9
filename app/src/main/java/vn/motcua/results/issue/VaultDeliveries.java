package vn.motcua.results.issue;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.UnitNames;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultEnded;
import vn.motcua.results.ResultIssued;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.store.DeliveryStore;
import vn.motcua.results.store.DeliveryStore.Delivery;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultRefusal;

/**
 * Brings issued results to the vault of their owner, which may hand them over, and tells it of revocations: at once after
 * the commit, and again from time to time until it is done.
 */
@Component
class VaultDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(VaultDeliveries.class);
    private static final Actor RESULTS = new Actor.System("results");

    private final DeliveryStore deliveries;
    private final ResultStore results;
    private final Vault vault;
    private final SignatureValue signatures;
    private final HandingOver handingOver;
    private final UnitNames units;
    private final TransactionTemplate transactions;

    VaultDeliveries(
            DeliveryStore deliveries,
            ResultStore results,
            Vault vault,
            SignatureValue signatures,
            HandingOver handingOver,
            UnitNames units,
            TransactionTemplate transactions) {
        this.deliveries = deliveries;
        this.results = results;
        this.vault = vault;
        this.signatures = signatures;
        this.handingOver = handingOver;
        this.units = units;
        this.transactions = transactions;
    }

    @TransactionalEventListener
    void after(ResultIssued issued) {
        Thread.ofVirtual().name("results-to-vault").start(this::deliver);
    }

    @TransactionalEventListener
    void after(ResultEnded ended) {
        Thread.ofVirtual().name("results-to-vault").start(this::deliver);
    }

    /** Delivers all that is due. */
    @Scheduled(
            initialDelayString = "${motcua.results.look-every:PT15S}",
            fixedDelayString = "${motcua.results.look-every:PT15S}")
    void deliver() {
        while (Boolean.TRUE.equals(transactions.execute(_ -> deliverOne()))) {
            // The next one.
        }
    }

    private boolean deliverOne() {
        var due = deliveries.take();
        due.ifPresent(this::attempt);
        return due.isPresent();
    }

    /** What breaks off elsewhere must not undo the note about it, so others work in transactions of their own. */
    private void attempt(Delivery delivery) {
        try {
            var outcome = inItsOwn(() -> bring(delivery));
            switch (outcome) {
                case Outcome.Done<VaultDocument, VaultRefusal>(var document) -> done(delivery, document);
                case Outcome.Refused<VaultDocument, VaultRefusal>(var refusal) -> {
                    LOG.warn("The vault refused result {}: {}", delivery.result(), refusal.key());
                    deliveries.refused(delivery, refusal.key());
                }
            }
        } catch (RuntimeException problem) {
            LOG.error("Result {} did not reach the vault; it is tried again", delivery.result(), problem);
            deliveries.later(delivery, Objects.requireNonNullElse(problem.getMessage(), ""));
        }
    }

    private void done(Delivery delivery, VaultDocument document) {
        switch (delivery.kind()) {
            case PUT -> {
                var dossier =
                        results.find(delivery.result()).orElseThrow().matter().dossier();
                inItsOwn(() -> handingOver.byVault(dossier));
                deliveries.done(delivery, document.id());
            }
            case REVOKE -> deliveries.done(delivery, null);
        }
    }

    private <T> T inItsOwn(Supplier<T> work) {
        var own = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Objects.requireNonNull(own.execute(_ -> work.get()));
    }

    private Outcome<VaultDocument, VaultRefusal> bring(Delivery delivery) {
        var result = results.find(delivery.result()).orElseThrow();
        return switch (delivery.kind()) {
            case PUT -> vault.put(document(result), result.signer() == null ? RESULTS : result.signer());
            case REVOKE -> revoke(result);
        };
    }

    /** What never got into the vault need not be revoked there. */
    private Outcome<VaultDocument, VaultRefusal> revoke(RegisteredResult result) {
        var reason = Optional.ofNullable(result.end())
                .map(RegisteredResult.End::reason)
                .orElse("");
        return deliveries
                .document(result.id())
                .map(document -> vault.revoke(document, reason, RESULTS))
                .orElseGet(() -> Outcome.refused(new VaultRefusal.NotFound()));
    }

    private NewVaultDocument document(RegisteredResult result) {
        var matter = result.matter();
        var entry = Objects.requireNonNull(result.entry());
        var file = Objects.requireNonNull(result.files().sealed());
        return new NewVaultDocument(
                "RESULT/" + result.id(),
                matter.ownerIdentifier(),
                matter.ownerName(),
                result.content().type().equals(TypeOfResult.GENERAL)
                        ? ""
                        : result.content().type(),
                matter.procedure(),
                result.content().name(),
                entry.number(),
                units.of(matter.agency(), entry.issuedOn(), Locale.forLanguageTag("vi")),
                entry.issuedOn(),
                entry.validTo(),
                VaultDocument.Origin.RESULT,
                signatures.of(file),
                file.id(),
                matter.agency(),
                result.replaces() == null
                        ? null
                        : deliveries.document(result.replaces()).orElse(null));
    }
}
