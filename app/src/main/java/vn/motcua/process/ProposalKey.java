package vn.motcua.process;

import vn.motcua.shared.DecisionImportId;

/**
 * One process of an import, as an officer saw it.
 *
 * @param position from 1, in the order of the file
 * @param edition what was on the screen; somebody else's decision in between is not overwritten
 */
public record ProposalKey(DecisionImportId imported, int position, int edition) {}
