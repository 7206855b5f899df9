package vn.motcua.results.issue;

import org.springframework.stereotype.Component;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.vault.VaultDocument;

/** What the signatures of a kept file are worth to the vault. */
@Component
class SignatureValue {

    private final ResultFiles files;
    private final SignatureChecks checks;

    SignatureValue(ResultFiles files, SignatureChecks checks) {
        this.files = files;
        this.checks = checks;
    }

    VaultDocument.Signed of(HashedFile file) {
        if (!(files.content(file) instanceof Outcome.Done<byte[], ?>(var content))) {
            return VaultDocument.Signed.BROKEN;
        }
        return switch (checks.check(content).verdict()) {
            case VALID -> VaultDocument.Signed.VALID;
            case UNSIGNED -> VaultDocument.Signed.UNSIGNED;
            case PARTIAL, BROKEN -> VaultDocument.Signed.BROKEN;
            case UNKNOWN_SIGNER, NOT_CHECKABLE, NOT_YET_VALID, EXPIRED, REVOKED -> VaultDocument.Signed.NOT_TRUSTED;
        };
    }
}
