package vn.motcua.signatures.wiring;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.Trust;
import vn.motcua.signatures.TrustRefusal;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.signatures.store.TrustTable;

@Service
class TrustService implements Trust {

    private static final int NOT_AN_AUTHORITY = -1;

    private final TrustTable table;
    private final Clock clock;

    TrustService(TrustTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Outcome<Authority, TrustRefusal> trust(byte[] bytes, Actor.Staff by) {
        if (bytes.length > LARGEST_FILE) {
            return Outcome.refused(new TrustRefusal.TooLarge(LARGEST_FILE / (1024 * 1024)));
        }
        X509Certificate certificate;
        byte[] der;
        try {
            certificate = Certificates.read(bytes);
            der = certificate.getEncoded();
        } catch (IllegalArgumentException | GeneralSecurityException none) {
            return Outcome.refused(new TrustRefusal.NotACertificate());
        }
        var subject = Certificates.subject(certificate);
        if (certificate.getBasicConstraints() == NOT_AN_AUTHORITY) {
            return Outcome.refused(new TrustRefusal.NotAnAuthority(subject));
        }
        var now = clock.instant();
        if (!table.add(certificate, der, now, by.displayName())) {
            return Outcome.refused(new TrustRefusal.TrustedAlready(subject));
        }
        var until = certificate.getNotAfter().toInstant();
        return Outcome.done(new Authority(Certificates.sha256(der), subject, until, by.displayName(), now));
    }

    @Override
    public Outcome<Authority, TrustRefusal> distrust(String fingerprint, Actor.Staff by) {
        return table.remove(fingerprint)
                .<Outcome<Authority, TrustRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new TrustRefusal.NotTrusted()));
    }

    @Override
    public Outcome<RevocationList, TrustRefusal> takeList(byte[] bytes, Actor.Staff by) {
        if (bytes.length > LARGEST_FILE) {
            return Outcome.refused(new TrustRefusal.TooLarge(LARGEST_FILE / (1024 * 1024)));
        }
        X509CRL list;
        byte[] der;
        try {
            list = TrustTable.crl(bytes);
            der = list.getEncoded();
        } catch (IllegalArgumentException | GeneralSecurityException none) {
            return Outcome.refused(new TrustRefusal.NotAList());
        }
        var issuer = Certificates.name(list.getIssuerX500Principal());
        if (table.certificates().stream().noneMatch(authority -> signed(list, authority))) {
            return Outcome.refused(new TrustRefusal.UnknownIssuer(issuer));
        }
        return table.put(list, der, clock.instant(), by.displayName())
                ? Outcome.done(TrustTable.described(list))
                : Outcome.refused(new TrustRefusal.OlderList(issuer));
    }

    private static boolean signed(X509CRL list, X509Certificate authority) {
        if (!authority.getSubjectX500Principal().equals(list.getIssuerX500Principal())) {
            return false;
        }
        try {
            list.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    @Override
    public List<Authority> authorities() {
        return table.authorities();
    }

    @Override
    public List<RevocationList> lists() {
        return table.heldLists();
    }
}
