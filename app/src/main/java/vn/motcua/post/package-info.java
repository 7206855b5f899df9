/**
 * The public postal service: dossiers that citizens hand in at a post office, and results that the post brings them
 * (QĐ 45/2016/QĐ-TTg).
 */
@ApplicationModule(
        displayName = "Post",
        allowedDependencies = {"shared", "calendar", "organisation", "files", "papers", "dossier"})
@NullMarked
package vn.motcua.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
