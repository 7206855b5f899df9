package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why the register of regimes was not changed. */
public sealed interface LegalRegimeRefusal extends Refusal {

    /** The decree's number is missing or too long. */
    record CodeMalformed(int longest) implements LegalRegimeRefusal {
        @Override
        public String key() {
            return "dossier.regime-code-malformed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    record CodeTaken(String code) implements LegalRegimeRefusal {
        @Override
        public String key() {
            return "dossier.regime-code-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    /** What has begun is never changed. */
    record BeginsTooEarly(LocalDate earliest) implements LegalRegimeRefusal {
        @Override
        public String key() {
            return "dossier.regime-begins-too-early";
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest);
        }
    }

    /** It is unknown, has begun, or another one follows it. */
    record NotWithdrawable(String code) implements LegalRegimeRefusal {
        @Override
        public String key() {
            return "dossier.regime-not-withdrawable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }
}
