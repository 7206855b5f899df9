/** How browsers send files: within a form, or ahead of it in parts that survive a broken connection (tus 1.0.0). */
@ApplicationModule(
        displayName = "Uploads",
        allowedDependencies = {"shared", "files", "identity", "web"})
@NullMarked
package vn.motcua.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
