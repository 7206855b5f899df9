package vn.motcua.digest.wiring;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digest.DigestWritten;
import vn.motcua.digest.Digests;
import vn.motcua.digest.store.DigestRows;
import vn.motcua.identity.Account;
import vn.motcua.identity.AccountRegister;
import vn.motcua.shared.AccountId;

/** Writes one person's digest down and publishes it, both or neither. */
@Component
class DigestWriting {

    private final Digests digests;
    private final DigestRows rows;
    private final AccountRegister accounts;
    private final ApplicationEventPublisher events;

    DigestWriting(Digests digests, DigestRows rows, AccountRegister accounts, ApplicationEventPublisher events) {
        this.digests = digests;
        this.rows = rows;
        this.accounts = accounts;
        this.events = events;
    }

    /** Once a day, whoever calls it how often. */
    @Transactional
    public void write(AccountId account, LocalDate day) {
        var digest = digests.of(account);
        if (rows.write(account, day, digest) && !digest.isEmpty()) {
            events.publishEvent(new DigestWritten(account, day, email(account), digest));
        }
    }

    private String email(AccountId account) {
        return accounts.find(account).map(Account::email).orElse("");
    }
}
