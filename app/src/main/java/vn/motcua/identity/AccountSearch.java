package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.shared.UnitCode;

/**
 * What to look for among the accounts.
 *
 * @param text part of a name or user name, accents and case ignored; blank for all
 * @param unit only those who hold a post there today
 * @param page from zero
 */
public record AccountSearch(String text, Optional<UnitCode> unit, int page) {

    /** Accounts on one page. */
    public static final int PAGE_SIZE = 50;

    /** The first page of all accounts. */
    public static final AccountSearch ALL = new AccountSearch("", Optional.empty(), 0);

    /** Longer texts are cut: no name is that long. */
    public static final int MAX_TEXT = 120;

    public AccountSearch {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), MAX_TEXT));
        page = Math.clamp(page, 0, 10_000);
    }
}
