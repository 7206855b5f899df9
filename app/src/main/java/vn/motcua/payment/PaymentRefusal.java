package vn.motcua.payment;

import java.util.List;
import vn.motcua.shared.Money;
import vn.motcua.shared.Refusal;

/** Why something about money was not done. */
public sealed interface PaymentRefusal extends Refusal {

    record AlreadyPaid() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.already-paid";
        }
    }

    /** It was cancelled, or given back. */
    record Closed() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.closed";
        }
    }

    record NoSuchPlatform() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.no-such-platform";
        }
    }

    record PlatformAway(String name) implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.platform-away";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** So many tries that something is wrong elsewhere. */
    record TooManyTries() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.too-many-tries";
        }
    }

    record NotTheAmount(Money due) implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.not-the-amount";
        }

        @Override
        public List<Object> arguments() {
            return List.of(due);
        }
    }

    /** Another desk takes it. */
    record NotYours() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.not-yours";
        }
    }

    /** The number of a card slip or a transfer is needed. */
    record NumberNeeded(int atMost) implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.number-needed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(atMost);
        }
    }

    /** Nothing is ended before its first day, nor a second time. */
    record RuleCannotEndThen() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.rule-cannot-end-then";
        }
    }

    record ReasonNeeded(int atMost) implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.reason-needed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(atMost);
        }
    }

    /** There is nothing to give back. */
    record NotPaid() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.not-paid";
        }
    }

    /** Somebody decided it meanwhile. */
    record DecidedBefore() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.decided-before";
        }
    }

    /** Whoever asked for money to be given back does not give it. */
    record AskedYourself() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.asked-yourself";
        }
    }

    /** Only a day that is over can be held against its statement. */
    record DayNotOver() implements PaymentRefusal {
        @Override
        public String key() {
            return "payment.day-not-over";
        }
    }
}
