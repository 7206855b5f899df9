package vn.motcua.portal.filing;

import vn.motcua.eforms.show.FormView;

/**
 * A page of the electronic form as a part of a larger page.
 *
 * @param asked whether it concerns the person, as far as is known; a device without a signal cannot tell, so all are there
 */
public record WholePart(FormView form, boolean asked) {}
