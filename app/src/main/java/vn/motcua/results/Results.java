package vn.motcua.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.VaultDocumentId;

/** The front door to the register of results. */
public interface Results {

    Optional<RegisteredResult> find(ResultId id);

    /** Every result that was prepared for the dossier, the latest first. */
    List<RegisteredResult> of(DossierId dossier);

    /** Those of the dossier that left the house, whatever became of them; a dossier has an e-result if there is one. */
    List<RegisteredResult> issuedOf(DossierId dossier);

    /** The document in the store of its owner that the issued result has become; empty while it has not. */
    Optional<VaultDocumentId> documentOf(ResultId id);

    /** The issued result of each of the dossiers that has one which was neither revoked nor replaced. */
    Map<DossierId, RegisteredResult> inForceOf(Collection<DossierId> dossiers);

    List<ResultMove> history(ResultId id);

    /** The kinds of results that the procedure of the dossier names and that are registered; else the general one. */
    List<TypeOfResult> typesFor(Dossier dossier);

    /** What the catalogue calls the result of the dossier; the name of the general kind where it says nothing. */
    String nameFor(Dossier dossier);

    /** Whether the person may prepare the result of the dossier now. */
    boolean mayPrepare(Dossier dossier, Actor.Staff person);

    /** Keeps the draft, with its QR code, in the place of the one before it. */
    Outcome<RegisteredResult, ResultRefusal> prepare(PrepareResult draft, Actor.Staff person);

    /** Gives the draft back to its officer with a reason; what was signed and not yet numbered is a draft again. */
    Outcome<RegisteredResult, ResultRefusal> giveBack(ResultId id, int version, String reason, Actor.Staff person);

    /** The content as it stands: the draft, the signed or the sealed file; refused when it is not the one that was kept. */
    Outcome<byte[], ResultRefusal> content(ResultId id);

    /** The head of the agency revokes an issued result. */
    Outcome<RegisteredResult, ResultRefusal> revoke(EndResult end, Actor.Staff person);

    boolean mayRevoke(RegisteredResult result, Actor.Staff person);

    /**
     * Finishes a dossier with a result that is only noted, not signed and registered here.
     *
     * @param reason why, where the procedure has a registered kind of result; at most 500 characters
     */
    Outcome<Dossier, ResultRefusal> finishWithoutFile(
            ActRequest request, Act.Finish act, String reason, Actor.Staff person);
}
