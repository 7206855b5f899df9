package vn.motcua.demo.story;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.motcua.demo.province.Commune;
import vn.motcua.demo.province.LandOffice;
import vn.motcua.demo.province.ProcedureFacts;
import vn.motcua.demo.province.Province;
import vn.motcua.demo.province.SigningPlan;
import vn.motcua.shared.UnitCode;

/** Where dossiers are handed in and handled; a commune near the town has more of them than one in the mountains. */
final class Places {

    private final Weighted<Commune> communes;

    Places(@Nullable String focus) {
        List<Commune> all = Province.communes();
        int sum = all.stream().mapToInt(commune -> commune.facts().weight()).sum();
        communes =
                new Weighted<>(all, commune -> focus == null ? commune.facts().weight() : besides(focus, commune, sum));
    }

    /** Beside the focus, the other communes with keys have so much that something is to be seen in them too. */
    private static int besides(String focus, Commune commune, int sum) {
        if (commune.code().value().equals(focus)) {
            return sum;
        }
        return SigningPlan.AGENCIES.contains(commune.code())
                ? sum / 4
                : commune.facts().weight();
    }

    /** Where a dossier comes in, and who handles it. */
    record Place(UnitCode receiving, UnitCode handling) {}

    Place draw(ProcedureFacts procedure, RandomGenerator chance) {
        Commune commune = communes.draw(chance);
        if (procedure.isOfCommunes()) {
            return new Place(commune.centre(), commune.code());
        }
        if (procedure.isOfLandOffice()) {
            UnitCode receiving = chance.nextInt(4) == 0 ? commune.centre() : Province.CENTRE;
            return new Place(receiving, LandOffice.branchOf(commune));
        }
        return new Place(Province.CENTRE, new UnitCode(procedure.handledBy()));
    }
}
