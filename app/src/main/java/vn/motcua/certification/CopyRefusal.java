package vn.motcua.certification;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.files.FileRefusal;
import vn.motcua.shared.Refusal;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.vault.VaultRefusal;

/** Why a copy was not taken in or not certified. */
public sealed interface CopyRefusal extends Refusal {

    record NoScan() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.no-scan";
        }
    }

    /** Not all of the comparison was ticked. */
    record NotCompared() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.not-compared";
        }
    }

    record TooManyScans(int most) implements CopyRefusal {
        @Override
        public String key() {
            return "certification.too-many-scans";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** The store of files does not take a scan. */
    record Scan(FileRefusal why) implements CopyRefusal {
        @Override
        public String key() {
            return why.key();
        }

        @Override
        public List<Object> arguments() {
            return why.arguments();
        }
    }

    /** The pages of a scan cannot be put into the copy. */
    record UnusableScan(String name) implements CopyRefusal {
        @Override
        public String key() {
            return "certification.unusable-scan";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** Of another agency, or none at all. */
    record NoSuchCopy() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.no-such-copy";
        }
    }

    /** Somebody certified or refused it meanwhile. */
    record EndedAlready() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.ended-already";
        }
    }

    /** The post gives no right to it. */
    record NotAllowed() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.not-allowed";
        }
    }

    /** A copy goes into the vault of somebody known by number only. */
    record IdentifierMissing() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.identifier-missing";
        }
    }

    /** Nobody of that post in the agency can be authorised. */
    record NoSuchColleague() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.no-such-colleague";
        }
    }

    /** A period that ends before it begins, or has ended already. */
    record PeriodOver() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.period-over";
        }
    }

    /** The certifier was asked on the phone and has not answered. */
    record AskedAlready() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.asked-already";
        }
    }

    /** There is a rule of fees of that day already. */
    record FeeOfThatDay() implements CopyRefusal {
        @Override
        public String key() {
            return "certification.fee-of-that-day";
        }
    }

    /** Nobody pays by a rule that was entered afterwards. */
    record FeeReachesBack(LocalDate earliest) implements CopyRefusal {
        @Override
        public String key() {
            return "certification.fee-reaches-back";
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest);
        }
    }

    /** It was not signed or not sealed; no number was used. */
    record NotSigned(SigningRefusal why) implements CopyRefusal {
        @Override
        public String key() {
            return why.key();
        }

        @Override
        public List<Object> arguments() {
            return why.arguments();
        }
    }

    /** The vault does not take it; no number was used. */
    record NotDelivered(VaultRefusal why) implements CopyRefusal {
        @Override
        public String key() {
            return why.key();
        }

        @Override
        public List<Object> arguments() {
            return why.arguments();
        }
    }
}
