package vn.motcua.digitisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which paper files are handed in for.
 *
 * @param seen the digitised paper that the person saw there; null when there was none
 * @param appends whether they are further pages of that paper, not another in its stead
 */
public record Intake(Place place, @Nullable UUID seen, boolean appends) {}
