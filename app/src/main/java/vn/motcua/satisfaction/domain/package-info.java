/** What of the figures may be shown. */
@NullMarked
package vn.motcua.satisfaction.domain;

import org.jspecify.annotations.NullMarked;
