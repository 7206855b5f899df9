package vn.motcua.vault.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.FileId;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.domain.SamePaper;

/** Finds the document of an owner that is the same paper as one that is about to be put in. */
@Component
class Twins {

    private final DocumentRows documents;
    private final KeptFiles files;

    Twins(DocumentRows documents, KeptFiles files) {
        this.documents = documents;
        this.files = files;
    }

    /** The hash of what the file holds; empty when no such file is kept. */
    Optional<String> contentOf(FileId file) {
        return files.find(file).map(KeptFile::sha256);
    }

    Optional<VaultDocument> of(NewVaultDocument document, String sha256) {
        return Stream.concat(
                        documents.withContent(document.owner(), sha256).stream(),
                        documents.withUnknownContent(document.owner()).stream().filter(held -> learns(held, sha256)))
                .filter(held -> SamePaper.is(held, document))
                .findFirst();
    }

    /** Documents from before contents were noted are learnt when they are met. @return whether it is this content */
    private boolean learns(VaultDocument held, String sha256) {
        var content = contentOf(held.file());
        content.ifPresent(known -> documents.setContent(held.id(), known));
        return content.filter(sha256::equals).isPresent();
    }
}
