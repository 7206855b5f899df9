/** Where drafts and filings are kept. */
@NullMarked
package vn.motcua.filing.store;

import org.jspecify.annotations.NullMarked;
