package vn.motcua.portal.questions;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.Sender;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * A question as it was typed.
 *
 * @param procedure the code of the procedure whose page the person comes from; may be empty
 * @param website a field that people do not see; programs fill it in
 * @param requestKey so that the form sent twice is one question
 */
public record AskForm(
        String subject,
        String content,
        String procedure,
        String unit,
        String name,
        String phone,
        String email,
        String website,
        String requestKey) {

    public AskForm(
            @Nullable String subject,
            @Nullable String content,
            @Nullable String procedure,
            @Nullable String unit,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @Nullable String requestKey) {
        this.subject = subject == null ? "" : subject;
        this.content = content == null ? "" : content;
        this.procedure = procedure == null ? "" : procedure.strip();
        this.unit = unit == null ? "" : unit;
        this.name = name == null ? "" : name;
        this.phone = phone == null ? "" : phone;
        this.email = email == null ? "" : email;
        this.website = website == null ? "" : website;
        this.requestKey = requestKey == null ? UUID.randomUUID().toString() : requestKey;
    }

    /** Nothing said yet but perhaps the words of a search, by somebody who may be known. */
    static AskForm of(Sender sender, String subject, String procedure) {
        return new AskForm(subject, null, procedure, null, sender.name(), sender.phone(), sender.email(), null, null);
    }

    /** The same with the field empty that people do not see. */
    AskForm withoutWebsite() {
        return new AskForm(subject, content, procedure, unit, name, phone, email, null, requestKey);
    }

    Optional<ProcedureCode> about() {
        return Optional.of(procedure).filter(ProcedureCode::isWellFormed).map(ProcedureCode::new);
    }

    Matter matter() {
        return new Matter(
                subject, content, UnitCode.isWellFormed(unit) ? new UnitCode(unit) : null, "", about().orElse(null));
    }

    Sender sender() {
        return new Sender(name, phone, email, "");
    }

    Optional<UUID> key() {
        try {
            return Optional.of(UUID.fromString(requestKey));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
