package vn.motcua.payment;

import java.util.UUID;

/**
 * What is paid for; opaque to the payment.
 *
 * @param kind such as {@code DOSSIER}
 * @param label by which people know it, such as the code of a dossier
 */
public record SubjectRef(String kind, UUID id, String label) {}
