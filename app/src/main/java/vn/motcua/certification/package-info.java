/** Electronic copies certified from paper originals, and the book they stand in (NĐ 45/2020/NĐ-CP, Điều 10). */
@ApplicationModule(
        displayName = "Certification",
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "identity",
            "files",
            "papers",
            "signatures",
            "signatures :: spi",
            "vault",
            "results :: spi"
        })
@NullMarked
package vn.motcua.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
