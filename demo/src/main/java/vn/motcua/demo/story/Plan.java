package vn.motcua.demo.story;

import java.time.Instant;
import vn.motcua.demo.province.ProcedureFacts;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.shared.Channel;
import vn.motcua.shared.UnitCode;

/**
 * What is to happen to one dossier.
 *
 * @param number counts the dossiers of the story from 0
 * @param pace the share of its time limit after which it is finished; above 1 it is late
 * @param seed of everything else that happens to it
 */
record Plan(
        int number,
        Instant arrival,
        ProcedureFacts procedure,
        UnitCode receivingUnit,
        UnitCode handlingUnit,
        Channel channel,
        DeliveryMethod delivery,
        Fate fate,
        double pace,
        long seed) {

    boolean isLate() {
        return pace > 1;
    }
}
