package vn.motcua.demo.story;

import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.demo.province.Commune;
import vn.motcua.demo.province.Province;
import vn.motcua.organisation.AreaCode;
import vn.motcua.shared.UnitCode;

/** Which of the two post offices serves whom: Kon Tum the communes of the west, Quảng Ngãi all others and the centre. */
final class PostOffices {

    private static final UnitCode QUANG_NGAI = new UnitCode("H48.90");
    private static final UnitCode KON_TUM = new UnitCode("H48.91");
    private static final String WEST = "23";

    private static final Map<UnitCode, Commune> BY_CENTRE =
            Province.communes().stream().collect(Collectors.toMap(Commune::centre, commune -> commune));

    private PostOffices() {}

    static UnitCode near(AreaCode commune) {
        return commune.value().startsWith(WEST) ? KON_TUM : QUANG_NGAI;
    }

    /** @param desk of a commune or of the province */
    static UnitCode at(UnitCode desk) {
        var commune = BY_CENTRE.get(desk);
        return commune == null ? QUANG_NGAI : near(new AreaCode(commune.facts().code()));
    }
}
