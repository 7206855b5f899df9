/**
 * What waits for an officer, told once a working day: what is overdue, due today and on the next working day, and what the
 * desk has to answer. Only reads casework, and is called by none of it.
 */
@ApplicationModule(
        displayName = "Daily digest",
        allowedDependencies = {"shared", "calendar", "identity", "process", "dossier", "filing"})
@NullMarked
package vn.motcua.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
