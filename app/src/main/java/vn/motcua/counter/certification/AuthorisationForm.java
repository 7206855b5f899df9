package vn.motcua.counter.certification;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.CopyAuthorisations.Grant;
import vn.motcua.shared.PostId;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** Whom the head authorises, as it was typed. */
public record AuthorisationForm(String post, String document, DateField from, DateField to) {

    private static final int LONGEST = 100;

    static final AuthorisationForm EMPTY = new AuthorisationForm(null, null, null, null);

    public AuthorisationForm(
            @Nullable String post, @Nullable String document, @Nullable DateField from, @Nullable DateField to) {
        this.post = post == null ? "" : post;
        this.document = document == null ? "" : document.strip();
        this.from = from == null ? DateField.EMPTY : from;
        this.to = to == null ? DateField.EMPTY : to;
    }

    Optional<Grant> grant(FormErrors errors) {
        var chosen = chosen();
        var first = from.date();
        var last = to.date();
        errors.require(chosen.isPresent(), "post", "certification.authorisations.who.missing")
                .require(
                        !document.isEmpty() && document.length() <= LONGEST,
                        "document",
                        "certification.authorisations.document.wrong")
                .require(first.isPresent(), "from", "certification.authorisations.date.wrong")
                .require(last.isPresent(), "to", "certification.authorisations.date.wrong");
        return errors.isEmpty()
                ? Optional.of(new Grant(chosen.orElseThrow(), document, first.orElseThrow(), last.orElseThrow()))
                : Optional.empty();
    }

    private Optional<PostId> chosen() {
        try {
            return Optional.of(new PostId(UUID.fromString(post)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
