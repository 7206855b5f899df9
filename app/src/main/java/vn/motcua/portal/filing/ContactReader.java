package vn.motcua.portal.filing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Party;
import vn.motcua.filing.Contact;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/**
 * Reads how somebody wants to be reached, and notes what is wrong at its field.
 *
 * @param mayHaveNoPhone for whoever is helped: they come by, or somebody goes to them
 */
public record ContactReader(TypedForm form, FormErrors errors, boolean mayHaveNoPhone) {

    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,150}\\.[^@\\s]{2,30}");

    /** Of whoever files on their own. */
    public ContactReader(TypedForm form, FormErrors errors) {
        this(form, errors, false);
    }

    public Contact read() {
        var phone = PhoneNumber.read(form.text("phone"));
        var email = form.text("email");
        var address = form.text("address");
        var delivery = form.constant("delivery", DeliveryMethod.class);
        errors.require(
                phone.isPresent() || mayHaveNoPhone && form.text("phone").isBlank(),
                "phone",
                "filing.contact.phone.needed");
        errors.require(email.isEmpty() || EMAIL.matcher(email).matches(), "email", "filing.contact.email.wrong");
        errors.require(
                address.length() <= LONGEST_ADDRESS, "address", "filing.contact.address.too-long", LONGEST_ADDRESS);
        errors.require(delivery.isPresent(), "delivery", "filing.contact.delivery.needed");
        errors.require(
                delivery.filter(DeliveryMethod.POSTAL::equals).isEmpty() || !address.isEmpty(),
                "address",
                "filing.contact.address.needed");
        return new Contact(
                phone.map(PhoneNumber::toString).orElse(""),
                email,
                address,
                delivery.orElse(DeliveryMethod.ELECTRONIC));
    }

    /** What was said before, else what is known of the person. */
    public static TypedForm typed(@Nullable Contact contact, Party party) {
        var known = Optional.ofNullable(contact)
                .orElseGet(() -> new Contact(party.phone(), party.email(), party.address(), DeliveryMethod.ELECTRONIC));
        return TypedForm.empty()
                .with(
                        "phone",
                        known.phone(),
                        "email",
                        known.email(),
                        "address",
                        known.address(),
                        "delivery",
                        known.delivery().name());
    }
}
