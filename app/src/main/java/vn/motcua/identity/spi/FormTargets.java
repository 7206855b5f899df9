package vn.motcua.identity.spi;

import java.util.Set;

/** Other hosts to which our forms may lead, such as those of e-IDs and of payment platforms. */
public interface FormTargets {

    /** Scheme, host and port of each, such as {@code https://xacthuc.dichvucong.gov.vn}. */
    Set<String> origins();
}
