package vn.motcua.control.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.identity.AccountRegister;
import vn.motcua.organisation.Units;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.AddKey.Owner;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.web.FormErrors;

/** Makes a command of what was typed. */
@Component
class KeyReading {

    private final AccountRegister accounts;
    private final Units units;
    private final Clock clock;

    KeyReading(AccountRegister accounts, Units units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    Optional<AddKey> read(KeyForm form, @Nullable MultipartFile file, String secret, FormErrors errors) {
        var owner = owner(form, errors);
        var command = switch (form.keeping()) {
            case "FILE" ->
                file(file, secret, errors)
                        .flatMap(bytes -> owner.map(each -> new AddKey.OfFile(each, bytes, secret.toCharArray())));
            case "TOKEN" -> {
                place(form, errors);
                errors.require(!secret.isEmpty(), "secret", "control.keys.secret.missing");
                yield owner.map(each -> new AddKey.OnToken(each, form.token(), form.label(), secret.toCharArray()));
            }
            case "REMOTE" -> {
                place(form, errors);
                yield owner.map(each -> new AddKey.Remote(each, form.place()));
            }
            default -> {
                errors.add("keeping", "control.keys.keeping.missing");
                yield Optional.<AddKey>empty();
            }
        };
        return errors.isEmpty() ? command.map(AddKey.class::cast) : Optional.empty();
    }

    private Optional<Owner> owner(KeyForm form, FormErrors errors) {
        return switch (form.kind()) {
            case "PERSON" -> {
                var account = accounts.find(form.whose());
                errors.require(account.isPresent(), "whose", "control.keys.whose.no-account");
                yield account.map(found -> new Owner.Person(found.id()));
            }
            case "AGENCY_SEAL" -> {
                var meant = units.meant(form.whose(), LocalDate.now(clock), 2).stream()
                        .filter(unit -> unit.kind().isAgency())
                        .toList();
                errors.require(meant.size() == 1, "whose", "control.keys.whose.no-agency");
                yield meant.size() == 1
                        ? Optional.of(new Owner.Agency(meant.getFirst().code()))
                        : Optional.empty();
            }
            default -> {
                errors.add("kind", "control.keys.kind.missing");
                yield Optional.empty();
            }
        };
    }

    private static Optional<byte[]> file(@Nullable MultipartFile file, String secret, FormErrors errors) {
        errors.require(file != null && !file.isEmpty(), "file", "control.keys.file.missing");
        errors.require(!secret.isEmpty(), "secret", "control.keys.secret.missing");
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        if (file.getSize() > SigningKeys.LARGEST_FILE) {
            errors.add("file", "signatures.key.too-large", SigningKeys.LARGEST_FILE / 1024);
            return Optional.empty();
        }
        try {
            return Optional.of(file.getBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void place(KeyForm form, FormErrors errors) {
        errors.require(!form.token().isEmpty(), "place", "control.keys.place.missing");
    }
}
