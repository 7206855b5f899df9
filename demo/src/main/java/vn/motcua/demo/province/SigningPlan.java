package vn.motcua.demo.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.Trust;
import vn.motcua.simulators.trust.Authority;
import vn.motcua.simulators.trust.KeptAuthority;
import vn.motcua.simulators.trust.Revocations;

/**
 * An authority made for this demonstration alone, with keys for the heads of some communes and a seal for each of them.
 * The authority's own key is forgotten as soon as these are issued, unless simulators go on answering for it.
 */
public final class SigningPlan {

    /** Of the keys of the demonstration. */
    public static final String PASSWORD = "ky-so-quang-ngai";

    /** The communes that issue their results electronically: Cẩm Thành, Nghĩa Lộ and Kon Tum. */
    public static final List<UnitCode> AGENCIES =
            List.of(new UnitCode("H48.101"), new UnitCode("H48.102"), new UnitCode("H48.158"));

    private static final UnitCode ADMINISTRATION = new UnitCode("H48.01");
    private static final Duration TEN_YEARS = Duration.ofDays(3652);

    private final SigningKeys keys;
    private final Trust trust;
    private final StaffDirectory staff;
    private final Units units;
    private final Clock clock;
    private final Optional<KeptAuthority> kept;

    /** @param kept the authority for which simulators will answer; without one it is made and forgotten */
    public SigningPlan(
            SigningKeys keys,
            Trust trust,
            StaffDirectory staff,
            Units units,
            Clock clock,
            Optional<KeptAuthority> kept) {
        this.keys = keys;
        this.trust = trust;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
        this.kept = kept;
    }

    /** Makes the keys, unless an authority is trusted already. */
    public void enter(LocalDate firstDay) {
        if (!trust.authorities().isEmpty()) {
            return;
        }
        Instant from = firstDay.atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        Instant to = from.plus(TEN_YEARS);
        var authority = authority(from, to);
        var administrator = holder(ADMINISTRATION, Role.ADMINISTRATOR, firstDay);
        trust(authority, administrator);
        AGENCIES.forEach(agency -> equip(agency, new Issue(authority, from, to), firstDay, administrator));
    }

    /** Gives every head of the agency a key, and the agency its seal. */
    private void equip(UnitCode agency, Issue issue, LocalDate firstDay, Actor.Staff administrator) {
        var name = units.find(agency, firstDay).orElseThrow().name().vietnamese();
        for (var head : staff.holders(agency, Role.AGENCY_HEAD, firstDay)) {
            var person = head.actor();
            keep(new AddKey.Owner.Person(person.account()), issue.keyOf(person.displayName(), name), administrator);
        }
        keep(new AddKey.Owner.Agency(agency), issue.keyOf(name, name), administrator);
    }

    private void keep(AddKey.Owner owner, byte[] pkcs12, Actor.Staff administrator) {
        keys.add(new AddKey.OfFile(owner, pkcs12, password()), administrator).orThrow();
    }

    /** How the authority issues keys. */
    private record Issue(Authority authority, Instant from, Instant to) {

        byte[] keyOf(String name, String organisation) {
            return authority.issue(name, organisation, from, to).pkcs12(password());
        }
    }

    private Authority authority(Instant from, Instant to) {
        if (kept.isEmpty()) {
            return Authority.found("Tổ chức chứng thực của bản trình diễn", from, to, "");
        }
        try {
            return kept.get().authority(Clock.fixed(from, ZoneOffset.UTC));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void trust(Authority authority, Actor.Staff administrator) {
        try {
            trust.trust(authority.certificate().getEncoded(), administrator).orThrow();
        } catch (CertificateEncodingException problem) {
            throw new IllegalStateException(problem);
        }
        trust.takeList(new Revocations(authority, clock, TEN_YEARS).list(), administrator)
                .orThrow();
    }

    private Actor.Staff holder(UnitCode unit, Role role, LocalDate day) {
        return staff.holders(unit, role, day).getFirst().actor();
    }

    private static char[] password() {
        return PASSWORD.toCharArray();
    }
}
