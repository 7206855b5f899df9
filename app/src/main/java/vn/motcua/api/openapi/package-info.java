/** The description of what is public: each part of the API adds a file under {@code resources/openapi}. */
@NullMarked
package vn.motcua.api.openapi;

import org.jspecify.annotations.NullMarked;
