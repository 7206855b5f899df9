package vn.motcua.filing;

import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Representation;
import vn.motcua.applicant.Representation.Ground;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;

/** Who owns and who submits what a signed-on applicant files. */
final class SignedOnParties {

    private SignedOnParties() {}

    static Parties of(SignedOnApplicant signedOn) {
        var me = party(signedOn.applicant());
        return signedOn.acting().map(whom -> new Parties(party(whom), me, null)).orElseGet(() -> Parties.of(me));
    }

    private static Party party(Applicant applicant) {
        return new Party(
                applicant.kind() == Applicant.Kind.CITIZEN ? Party.Kind.CITIZEN : Party.Kind.ENTERPRISE,
                applicant.name(),
                applicant.identifier().orElse(""),
                applicant.birthDate().orElse(null),
                applicant.sex().map(sex -> Party.Sex.valueOf(sex.name())).orElse(null),
                applicant.phone(),
                applicant.email(),
                applicant.address());
    }

    /** A tax code has 10 digits, or 13 with a dash; a personal number has 12. */
    private static Party party(Representation whom) {
        var isOrganisation = whom.ground() == Ground.ORGANISATION
                || whom.identifier().length() == 10
                || whom.identifier().contains("-");
        return new Party(
                isOrganisation ? Party.Kind.ENTERPRISE : Party.Kind.CITIZEN,
                whom.name(),
                whom.identifier(),
                whom.birthDate().orElse(null),
                null,
                "",
                "",
                "");
    }
}
