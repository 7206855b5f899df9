/** What can be kept on a phone: a commune's procedures, for when there is no signal. */
@NullMarked
package vn.motcua.portal.offline;

import org.jspecify.annotations.NullMarked;
