package vn.motcua.fees;

import vn.motcua.shared.Refusal;

/** Why nobody was asked for the fees of a dossier. */
public sealed interface FeeRefusal extends Refusal {

    /** The process lets whoever handles the dossier say how much, not the desk. */
    record SaidWhileHandling() implements FeeRefusal {
        @Override
        public String key() {
            return "payment.said-while-handling";
        }
    }

    /** The step in which it is said is not open, or waits for somebody else. */
    record NotYourStep() implements FeeRefusal {
        @Override
        public String key() {
            return "payment.not-your-step";
        }
    }
}
