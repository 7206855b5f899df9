package vn.motcua.certification.wiring;

import java.util.UUID;
import vn.motcua.shared.Actor;

/**
 * What a certifier agreed to sign.
 *
 * @param code of verification, printed on the attestation
 * @param pages those of the original and the attestation, without number and seal
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Agreed(UUID consent, String code, byte[] pages, Actor.Staff certifier) {}
