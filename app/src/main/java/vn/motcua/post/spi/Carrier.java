package vn.motcua.post.spi;

import java.time.Instant;
import java.util.List;
import vn.motcua.post.CarrierStage;
import vn.motcua.post.Consignment;
import vn.motcua.shared.UnitCode;

/**
 * The system of a carrier. Where there is none, agents move consignments by hand and nothing else changes.
 *
 * <p>Calls are made outside of transactions, again and again until they succeed: each is idempotent by the tracking code.
 * What a carrier reports is shown beside the consignment; it never moves one, since a hand-over needs people who sign.
 *
 * <p>How the fields are called at VNPost ({@code apiPostOrder}, capitalised on the wire):
 *
 * <ul>
 *   <li>{@code OrderNumber}: the code of the dossier, else the tracking code; our key is the tracking code
 *   <li>{@code SenderName, SenderTel, SenderAddress, SenderProvince, SenderDistrict}: of a dossier the citizen, of a
 *       result the one-stop unit; {@code Receiver…} the other side. Province and district are numbers of VNPost's own
 *       lists: an adapter maps our area codes
 *   <li>{@code SenderDesc}: the papers enclosed; {@code Description}: the procedure
 *   <li>{@code CODAmount}: {@link vn.motcua.post.Charges#total()} of a result, 0 of a dossier, whose cash was taken before
 *   <li>{@code CustomerCode}: setting of the adapter
 * </ul>
 *
 * {@code apiCancelOrder} takes customer code and order number; {@code apiGetOrderTracking} pages by {@code lastId} and
 * answers {@code StatusCode} and {@code StatusMessage}; ViettelPost's are {@code ORDER_NUMBER, SENDER_*, RECEIVER_*,
 * MONEY_COLLECTION}.
 */
public interface Carrier {

    /**
     * Tells the carrier of an envelope.
     *
     * @param deskName the name of the one-stop unit, which is sender or receiver
     * @return the number under which the carrier knows it; the same when it was told before
     * @throws CarrierAway when it does not answer; to be tried again
     */
    String create(Consignment envelope, UnitCode desk, String deskName);

    /**
     * Takes an order back; nothing happens when there is none.
     *
     * @throws CarrierAway when it does not answer; to be tried again
     */
    void cancel(String order);

    /**
     * What the carrier knows of these orders.
     *
     * @param orders at most 100
     * @throws CarrierAway when it does not answer
     */
    List<Sighting> track(List<String> orders);

    /**
     * What a carrier says of an order.
     *
     * @param stage what the adapter takes its state for; {@link CarrierStage#UNKNOWN} for one that it does not know
     * @param text in its own words, to be shown
     * @param at when it happened, not when it was told: sightings may come late, twice and in any order
     */
    record Sighting(String order, CarrierStage stage, String text, Instant at) {}

    /** The carrier's system does not answer. */
    final class CarrierAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public CarrierAway(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
