package vn.motcua.post;

import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/** What an agent does to a consignment that the office has; accepting and handing over have front doors of their own. */
public sealed interface Step {

    Move move();

    record Dispatch(UnitCode to) implements Step {
        @Override
        public Move move() {
            return Move.DISPATCH;
        }
    }

    record Arrive() implements Step {
        @Override
        public Move move() {
            return Move.ARRIVE;
        }
    }

    /**
     * @param receivedBy the name of whoever took it
     * @param relation to the owner, such as "chính chủ" or "vợ"
     * @param collected in cash; just what was to be collected
     */
    record Deliver(String receivedBy, String relation, Money collected) implements Step {
        @Override
        public Move move() {
            return Move.DELIVER;
        }
    }

    record Miss(String reason) implements Step {
        @Override
        public Move move() {
            return Move.MISS;
        }
    }

    record Return(String reason) implements Step {
        @Override
        public Move move() {
            return Move.RETURN;
        }
    }

    record Lose(String reason) implements Step {
        @Override
        public Move move() {
            return Move.LOSE;
        }
    }

    record Find() implements Step {
        @Override
        public Move move() {
            return Move.FIND;
        }
    }
}
