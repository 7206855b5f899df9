package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.List;

/** Puts settlements in the place of what was unclear; everything else stays as it is. */
final class Settling {

    private final List<Settlement> settlements;

    Settling(List<Settlement> settlements) {
        this.settlements = settlements;
    }

    ProcedureContent of(ProcedureContent content) {
        return new ProcedureContent(
                content.name(),
                content.classification(),
                content.handling(),
                content.cases().stream().map(this::of).toList(),
                content.terms().stream().map(this::of).toList(),
                content.results());
    }

    private ProcedureCase of(ProcedureCase one) {
        var papers = one.components().stream().map(this::of).toList();
        return new ProcedureCase(one.key(), one.name(), papers);
    }

    private RequiredComponent of(RequiredComponent paper) {
        for (var each : settlements) {
            if (each instanceof Settlement.OfQuantity(var toDo, var quantities)
                    && paper.quantities() == null
                    && toDo.place().equals(paper.key())) {
                return new RequiredComponent(
                        paper.key(), paper.name(), paper.form(), quantities, paper.digitisation(), paper.resultOf());
            }
        }
        return paper;
    }

    private ServiceTerms of(ServiceTerms terms) {
        var fees = new ArrayList<Fee>();
        for (int index = 0; index < terms.fees().size(); index++) {
            fees.add(of(terms.fees().get(index), terms.key(), index));
        }
        return new ServiceTerms(terms.key(), terms.channel(), terms.caseKey(), limit(terms), fees, terms.note());
    }

    private Fee of(Fee fee, String place, int index) {
        for (var each : settlements) {
            if (each instanceof Settlement.OfFee(var toDo, var amount)
                    && fee.amount() instanceof FeeAmount.Unread
                    && toDo.place().equals(place)
                    && toDo.index() == index) {
                return new Fee(fee.kind(), fee.code(), fee.name(), amount);
            }
        }
        return fee;
    }

    private TimeTerm limit(ServiceTerms terms) {
        for (var each : settlements) {
            if (each instanceof Settlement.OfTime(var toDo, var term)
                    && terms.limit() instanceof TimeTerm.Unread
                    && toDo.place().equals(terms.key())) {
                return term;
            }
        }
        return terms.limit();
    }
}
