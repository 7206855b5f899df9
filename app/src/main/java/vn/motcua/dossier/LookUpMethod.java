package vn.motcua.dossier;

/**
 * The seven ways of NĐ 104/2022/NĐ-CP in which the data of the population take the place of a household book or a paper
 * of residence.
 */
public enum LookUpMethod {
    /** The chip ID card was shown. */
    ID_CARD_SHOWN,
    /** The QR code on the card was read. */
    ID_CARD_QR,
    /** The chip of the card was read. */
    ID_CARD_CHIP,
    /** The national population database was asked. */
    POPULATION_DATABASE,
    /** The national e-ID application was shown. */
    E_ID_APPLICATION,
    /** A confirmation of residence was handed in. */
    RESIDENCE_CONFIRMATION,
    /** A notice of the personal number and of what the database holds was handed in. */
    PERSONAL_NUMBER_NOTICE
}
