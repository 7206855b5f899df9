package vn.motcua.portal.filing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code motcua.portal}.
 *
 * @param filing whether people file here, or on the National Portal only; search, tracking and verification stay
 * @param nationalPortal where filing leads to then; {@code {code}} stands for the procedure's code
 */
@ConfigurationProperties("motcua.portal")
record PortalSettings(
        @DefaultValue("own") Front filing,
        @DefaultValue("https://dichvucong.gov.vn") String nationalPortal) {

    /** Where people file. */
    enum Front {
        OWN,
        NATIONAL
    }
}
