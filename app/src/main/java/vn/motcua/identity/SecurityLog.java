package vn.motcua.identity;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.AccountId;

/** What happened to accounts and at the sign-in page; rows are only ever added. */
public interface SecurityLog {

    /** Lines of one answer. */
    int PAGE_SIZE = 100;

    /**
     * The latest first.
     *
     * @param account only what concerns this account, or empty for all
     * @param before only lines with a smaller identifier, for the next page; {@link Long#MAX_VALUE} for the first
     */
    List<SecurityEvent> latest(Optional<AccountId> account, long before);

    /**
     * Something from outside was turned away.
     *
     * @param detail for administrators, without personal data and without secrets; longer than 300 letters it is cut
     */
    void note(SecurityEventKind kind, String detail);
}
