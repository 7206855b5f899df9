package vn.motcua.portal.my;

import org.jspecify.annotations.Nullable;

/** How the applicant is reached, as typed. */
public record ContactForm(String phone, String email, String address) {

    public ContactForm(@Nullable String phone, @Nullable String email, @Nullable String address) {
        this.phone = phone == null ? "" : phone;
        this.email = email == null ? "" : email;
        this.address = address == null ? "" : address;
    }
}
