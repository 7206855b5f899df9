package vn.motcua.organisation;

import java.util.List;

/**
 * The communes of a day that somebody may mean who writes one down.
 *
 * @param communes the likeliest first; empty when the register knows none
 * @param named whether they bear just the name that was written; otherwise a former commune of that name went into them, or
 *     the name stands within theirs
 */
public record MeantCommunes(List<Area> communes, boolean named) {

    public static final MeantCommunes NONE = new MeantCommunes(List.of(), false);

    public MeantCommunes {
        communes = List.copyOf(communes);
    }
}
