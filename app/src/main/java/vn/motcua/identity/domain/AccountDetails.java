package vn.motcua.identity.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.ChangeAccount;
import vn.motcua.identity.CreateAccount;

/** What an account and a post say about a person, and the limits of it. */
public final class AccountDetails {

    private static final int MAX_NAME = 120;
    private static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .-]{6,18}");

    private AccountDetails() {}

    /** The same with blanks trimmed, the user name in lower case, and nothing for what was left blank. */
    public static CreateAccount normalise(CreateAccount typed) {
        return new CreateAccount(
                Username.normalise(typed.username()),
                typed.displayName().strip(),
                blankToNull(typed.email()),
                blankToNull(typed.phone()),
                typed.password());
    }

    /** What is wrong with a normalised command, if anything. */
    public static Optional<AccountRefusal> check(CreateAccount command) {
        if (!Username.isWellFormed(command.username())) {
            return Optional.of(new AccountRefusal.UsernameMalformed(command.username()));
        }
        return checkPerson(command.displayName(), command.email(), command.phone());
    }

    /** The same with blanks trimmed, and nothing for what was left blank. */
    public static ChangeAccount normalise(ChangeAccount typed) {
        return new ChangeAccount(
                typed.account(), typed.displayName().strip(), blankToNull(typed.email()), blankToNull(typed.phone()));
    }

    /** What is wrong with a normalised command, if anything. */
    public static Optional<AccountRefusal> check(ChangeAccount command) {
        return checkPerson(command.displayName(), command.email(), command.phone());
    }

    private static Optional<AccountRefusal> checkPerson(
            String displayName, @Nullable String email, @Nullable String phone) {
        if (!isName(displayName)) {
            return Optional.of(new AccountRefusal.DisplayNameMalformed());
        }
        if (email != null
                && (email.length() > MAX_EMAIL || !EMAIL.matcher(email).matches())) {
            return Optional.of(new AccountRefusal.EmailMalformed(email));
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            return Optional.of(new AccountRefusal.PhoneMalformed(phone));
        }
        return Optional.empty();
    }

    /** Whether a person's name or a post's title can be kept. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= MAX_NAME && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
