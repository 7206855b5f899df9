package vn.motcua.portal.feedback;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.Sender;
import vn.motcua.shared.UnitCode;

/**
 * A feedback as it was typed.
 *
 * @param website a field that people do not see; programs fill it in
 * @param requestKey so that the form sent twice is one feedback
 */
public record FeedbackForm(
        String subject,
        String content,
        String unit,
        String dossier,
        String name,
        String phone,
        String email,
        String address,
        String website,
        String requestKey) {

    public FeedbackForm(
            @Nullable String subject,
            @Nullable String content,
            @Nullable String unit,
            @Nullable String dossier,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String website,
            @Nullable String requestKey) {
        this.subject = subject == null ? "" : subject;
        this.content = content == null ? "" : content;
        this.unit = unit == null ? "" : unit;
        this.dossier = dossier == null ? "" : dossier;
        this.name = name == null ? "" : name;
        this.phone = phone == null ? "" : phone;
        this.email = email == null ? "" : email;
        this.address = address == null ? "" : address;
        this.website = website == null ? "" : website;
        this.requestKey = requestKey == null ? UUID.randomUUID().toString() : requestKey;
    }

    /** Nothing said yet, by somebody who may be known. */
    static FeedbackForm of(Sender sender) {
        return new FeedbackForm(
                null, null, null, null, sender.name(), sender.phone(), sender.email(), sender.address(), null, null);
    }

    /** The same with the field empty that people do not see. */
    FeedbackForm withoutWebsite() {
        return new FeedbackForm(subject, content, unit, dossier, name, phone, email, address, null, requestKey);
    }

    Matter matter() {
        var about = UnitCode.isWellFormed(unit) ? new UnitCode(unit) : null;
        return new Matter(subject, content, about, dossier);
    }

    Sender sender() {
        return new Sender(name, phone, email, address);
    }

    Optional<UUID> key() {
        try {
            return Optional.of(UUID.fromString(requestKey));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
