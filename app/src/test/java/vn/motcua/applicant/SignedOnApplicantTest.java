package vn.motcua.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.applicant.Applicant.Kind;
import vn.motcua.applicant.Representation.Ground;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.Period;

/** What a person files for and what they may see are two questions. */
class SignedOnApplicantTest {

    private static final Applicant ME = new Applicant(
            ApplicantId.next(),
            Kind.CITIZEN,
            "Phạm Thị Lài",
            Optional.of("051190000017"),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "");

    @Test
    void aPersonSeesTheirOwn() {
        assertThat(signedOn(IdentificationLevel.LEVEL_2, Optional.empty()).provenIdentifier())
                .contains("051190000017");
    }

    @Test
    void aWeakIdentificationFilesButSeesNothing() {
        var weak = signedOn(IdentificationLevel.LEVEL_1, Optional.empty());

        assertThat(weak.ownerIdentifier()).contains("051190000017");
        assertThat(weak.provenIdentifier()).isEmpty();
    }

    @Test
    void whoIsMerelyNamedIsFiledForButNotSeen() {
        var claimed = signedOn(IdentificationLevel.LEVEL_2, Optional.of(acting(Ground.AUTHORISATION, false)));

        assertThat(claimed.ownerIdentifier()).contains("4300000017");
        assertThat(claimed.provenIdentifier()).isEmpty();
    }

    @Test
    void anOrganisationThatTheProviderVouchesForIsSeen() {
        assertThat(signedOn(IdentificationLevel.LEVEL_2, Optional.of(acting(Ground.ORGANISATION, true)))
                        .provenIdentifier())
                .contains("4300000017");
    }

    private static SignedOnApplicant signedOn(IdentificationLevel level, Optional<Representation> acting) {
        return new SignedOnApplicant(ME, level, acting);
    }

    private static Representation acting(Ground ground, boolean vouched) {
        return new Representation(
                UUID.randomUUID(),
                ME.id(),
                ground,
                "Hợp tác xã Trà Bồng",
                "4300000017",
                Optional.empty(),
                "",
                vouched,
                Period.since(LocalDate.of(2026, 1, 1)));
    }
}
