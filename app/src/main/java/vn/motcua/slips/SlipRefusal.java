package vn.motcua.slips;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a slip was not issued. */
public sealed interface SlipRefusal extends Refusal {

    /** The dossier was not received yet: nothing was handed over. */
    record NotReceived(String code) implements SlipRefusal {
        @Override
        public String key() {
            return "slips.not-received";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    /** Who pays, or what is paid, is missing or cannot be. */
    record WrongAmounts(int mostLines) implements SlipRefusal {
        @Override
        public String key() {
            return "slips.wrong-amounts";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostLines);
        }
    }

    record NoPayer() implements SlipRefusal {
        @Override
        public String key() {
            return "slips.no-payer";
        }
    }

    record NoReceiver() implements SlipRefusal {
        @Override
        public String key() {
            return "slips.no-receiver";
        }
    }

    record NoDossiers(int most) implements SlipRefusal {
        @Override
        public String key() {
            return "slips.no-dossiers";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** There is no such dossier, or it is none of the person's business. */
    record UnknownDossier(String code) implements SlipRefusal {
        @Override
        public String key() {
            return "slips.unknown-dossier";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }
}
