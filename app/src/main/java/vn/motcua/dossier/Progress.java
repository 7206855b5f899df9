package vn.motcua.dossier;

import vn.motcua.shared.Outcome;

/** What the public may learn of a dossier: its progress, never anybody's personal data. */
public interface Progress {

    /**
     * Looks a dossier up.
     *
     * @param code as typed; case and blanks around it do not matter
     * @param secret what stands beside the code on the receipt
     * @param address where the question comes from; too many wrong answers from one address, or about one code, and
     *     no more is answered for a while
     * @return the same refusal for a code that does not exist and for a secret that is wrong
     */
    Outcome<PublicProgress, ProgressRefusal> look(String code, String secret, String address);

    /** The same for somebody who was identified otherwise, such as its owner behind a sign-on. */
    PublicProgress of(Dossier dossier);
}
