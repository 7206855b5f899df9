package vn.motcua.eforms;

/** Where an answer came from. */
public enum Origin {
    /** Written or chosen by the person. */
    TYPED,
    /** From the electronic identity the person signed on with. */
    EID,
    /** From the national population data. */
    POPULATION,
    /** From the business register. */
    BUSINESS_REGISTER,
    /** From a document in the owner's vault. */
    VAULT,
    /** From what the person filed before. */
    EARLIER_DOSSIER,
    /** From another place of the same form, which says that both mean the same. */
    SAME_FORM,
    /** Reckoned from other answers. */
    COMPUTED
}
