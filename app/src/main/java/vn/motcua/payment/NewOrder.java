package vn.motcua.payment;

import vn.motcua.shared.UnitCode;

/**
 * What is to be paid by whom.
 *
 * @param unit that receives the money
 */
public record NewOrder(SubjectRef subject, Payer payer, UnitCode unit, AmountDue due) {}
