package vn.motcua.demo.story;

import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Following;
import vn.motcua.fees.DossierFees;
import vn.motcua.fees.FeesWhileHandling;
import vn.motcua.payment.Checkout;
import vn.motcua.payment.Desk;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.Reconciliations;
import vn.motcua.payment.Refunds;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.DeskQueue;
import vn.motcua.reception.Tickets;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.satisfaction.RatingInvitations;
import vn.motcua.satisfaction.Ratings;

/** The front doors that citizens come through beside filing: paying, speaking up, rating, waiting for one's turn. */
public record PublicDoors(Money money, Voice voice, Hall hall) {

    /** Where fees are asked for, paid, given back and compared. */
    public record Money(
            DossierFees fees,
            FeesWhileHandling whileHandling,
            PaymentOrders orders,
            Desk desk,
            Checkout checkout,
            Refunds refunds,
            Reconciliations reconciliations,
            PlatformNearby platform) {}

    /** Where people say what they think. */
    public record Voice(Feedbacks feedbacks, Following following, RatingInvitations invitations, Ratings ratings) {}

    /** The waiting room. */
    public record Hall(WaitingRooms rooms, Tickets tickets, DeskQueue desks, Appointments appointments) {}
}
