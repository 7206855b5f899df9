package vn.motcua.control.accounts;

import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.CreateAccount.InitialPassword;

/** A new account as it was typed. */
public record AccountForm(String username, String displayName, String email, String phone) {

    static final AccountForm EMPTY = new AccountForm("", "", "", "");

    CreateAccount command() {
        return new CreateAccount(username, displayName, email, phone, new InitialPassword.ByInvitation());
    }

    /** The field to which a refusal leads. */
    static String fieldOf(AccountRefusal refusal) {
        return switch (refusal) {
            case AccountRefusal.DisplayNameMalformed _ -> "displayName";
            case AccountRefusal.EmailMalformed _ -> "email";
            case AccountRefusal.PhoneMalformed _ -> "phone";
            default -> "username";
        };
    }
}
