/** The rules of a dossier's life, in plain Java: transitions, rights, decisions, replay. */
@NullMarked
package vn.motcua.dossier.domain;

import org.jspecify.annotations.NullMarked;
