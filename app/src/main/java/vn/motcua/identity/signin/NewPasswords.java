package vn.motcua.identity.signin;

import static vn.motcua.shared.Outcome.done;
import static vn.motcua.shared.Outcome.refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.identity.PasswordRefusal;
import vn.motcua.identity.domain.PasswordRules;
import vn.motcua.identity.signin.Credentials.Kept;
import vn.motcua.shared.Outcome;

/** Takes a password that a person chose, if it keeps the rules. */
@Component
class NewPasswords {

    private final PasswordRules rules;
    private final PasswordHashing hashing;

    NewPasswords(@Value("classpath:identity/common-passwords.txt") Resource common, PasswordHashing hashing)
            throws IOException {
        this.rules = readRules(common);
        this.hashing = hashing;
    }

    private static PasswordRules readRules(Resource common) throws IOException {
        try (InputStream input = common.getInputStream()) {
            var words = new String(input.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new PasswordRules(words.filter(word -> !word.isBlank()).collect(Collectors.toUnmodifiableSet()));
        }
    }

    boolean isCurrent(String password, Kept person) {
        return hashing.matches(password, person.passwordHash());
    }

    /** @return the hash to keep */
    Outcome<String, PasswordRefusal> accept(String chosen, Kept person) {
        var wrong = rules.check(chosen, person.username());
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        return isCurrent(chosen, person) ? refused(new PasswordRefusal.Unchanged()) : done(hashing.encode(chosen));
    }
}
