package vn.motcua.control.archive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.ArchiveRefusal;
import vn.motcua.archive.Erasure;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** The decision that ends the keeping of files, as it was typed. */
public record ErasureForm(String number, DateField date, String signer) {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_SIGNER = 120;

    static final ErasureForm EMPTY = new ErasureForm(null, null, null);

    public ErasureForm(@Nullable String number, @Nullable DateField date, @Nullable String signer) {
        this.number = number == null ? "" : number.strip();
        this.date = date == null ? DateField.EMPTY : date;
        this.signer = signer == null ? "" : signer.strip();
    }

    Optional<Erasure.Decision> decision(FormErrors errors) {
        var day = date.date();
        errors.require(isBetween(number, LONGEST_NUMBER), "number", "archive.page.decision.number.wrong")
                .require(day.isPresent(), "date", "archive.page.decision.date.wrong")
                .require(isBetween(signer, LONGEST_SIGNER), "signer", "archive.page.decision.signer.wrong");
        return errors.isEmpty() ? day.map(on -> new Erasure.Decision(number, on, signer)) : Optional.empty();
    }

    static String fieldOf(ArchiveRefusal refusal) {
        return refusal instanceof ArchiveRefusal.DecisionOutOfTime ? "date" : "number";
    }

    private static boolean isBetween(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
