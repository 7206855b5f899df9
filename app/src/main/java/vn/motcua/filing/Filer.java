package vn.motcua.filing;

import java.util.HexFormat;
import java.util.Optional;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.dossier.Parties;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Secret;

/** Who works on a draft and sends it, always under their own identity. */
public sealed interface Filer {

    /** How the keepers of those begin who help others. */
    String STAFF = "staff:";

    /** To whom drafts belong; for others they do not exist. */
    String keeper();

    Actor actor();

    /** Citizens and organisations for themselves, or for whom they act now. */
    record Self(SignedOnApplicant applicant) implements Filer {

        private static final int TOKEN_BYTES = 16;

        @Override
        public String keeper() {
            return "applicant:" + applicant.applicant().id();
        }

        @Override
        public Actor actor() {
            return applicant.actor();
        }

        /** Owner and submitter as the sign-on and the choice on {@code /my} say. */
        public Parties parties() {
            return SignedOnParties.of(applicant);
        }

        /** Stands for who signed on and for whom they act, and names neither. */
        public String token() {
            var whom = applicant
                    .acting()
                    .map(acting -> acting.ground() + acting.identifier() + acting.name())
                    .orElse("");
            return HexFormat.of().formatHex(new Secret(keeper() + whom).hash(), 0, TOKEN_BYTES);
        }
    }

    /** An officer or postal agent who helps somebody present. */
    record Assistant(Actor.Staff staff) implements Filer {

        @Override
        public String keeper() {
            return STAFF + staff.account();
        }

        @Override
        public Actor actor() {
            return staff;
        }
    }

    /** The assistant; empty where people file on their own. */
    default Optional<Actor.Staff> assistant() {
        return this instanceof Assistant(var staff) ? Optional.of(staff) : Optional.empty();
    }
}
