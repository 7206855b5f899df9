/**
 * Finished dossiers as packages that can be verified without the product, how long they are kept, and how their keeping
 * ends (Luật Lưu trữ 33/2024/QH15).
 */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {"shared", "json", "installation", "files", "signatures", "vault", "dossier"})
@NullMarked
package vn.motcua.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
