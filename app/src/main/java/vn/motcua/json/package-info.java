/** The written form of the kernel's types: identifiers stand as plain text wherever JSON is kept or sent. */
@ApplicationModule(displayName = "JSON", allowedDependencies = "shared")
@NullMarked
package vn.motcua.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
