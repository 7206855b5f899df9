package vn.motcua.payment;

import vn.motcua.shared.UnitCode;

/**
 * What is to be paid by whom.
 *
 * @param unit whose money it is
 * @param desk that takes it in cash, by card or by transfer for the unit; often the unit itself
 */
public record NewOrder(SubjectRef subject, Payer payer, UnitCode unit, UnitCode desk, AmountDue due) {

    /** What is due to the desk that takes it. */
    public NewOrder(SubjectRef subject, Payer payer, UnitCode desk, AmountDue due) {
        this(subject, payer, desk, desk, due);
    }
}
