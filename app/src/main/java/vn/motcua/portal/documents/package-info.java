/** The applicant's own store of documents: see, open, share for a while, say who may use them. */
@NullMarked
package vn.motcua.portal.documents;

import org.jspecify.annotations.NullMarked;
