package vn.motcua.digitisation;

import vn.motcua.shared.DossierCode;

/**
 * Where a paper belongs.
 *
 * @param component the code of the component of the dossier
 */
public record Place(DossierCode dossier, String component) {}
