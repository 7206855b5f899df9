/** What slips say, computed from events and amounts: pure functions. */
@NullMarked
package vn.motcua.slips.domain;

import org.jspecify.annotations.NullMarked;
