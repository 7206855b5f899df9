package vn.motcua.payment;

import java.util.List;
import java.util.UUID;
import vn.motcua.payment.AmountDue.Position;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/** Orders of one fee that Phạm Thị Lài owes. */
public final class OrderMother {

    private OrderMother() {}

    /** For something of its own. */
    public static NewOrder owing(long dong, UnitCode unit) {
        return owing(dong, unit, new SubjectRef("TEST", UUID.randomUUID(), "T1-260105-0001"));
    }

    public static NewOrder owing(long dong, UnitCode unit, SubjectRef subject) {
        var line = new DueLine(DueKind.FEE, "", "Phí thử", new Money(dong));
        return new NewOrder(
                subject,
                new Payer("Phạm Thị Lài", "", ""),
                unit,
                new AmountDue(List.of(new Position(line, null, line.amount()))));
    }
}
