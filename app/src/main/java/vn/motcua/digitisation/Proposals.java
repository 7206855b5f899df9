package vn.motcua.digitisation;

/**
 * What the text of a paper seems to say of it.
 *
 * @param kind what it calls itself, such as "Quyết định"
 * @param number as in "Số: 123/QĐ-UBND"
 * @param issuedOn the day in its head
 * @param ownerNumber the 12-digit personal number
 * @param validTo the last day on which it holds
 */
public record Proposals(
        Proposal kind,
        Proposal number,
        Proposal issuedOn,
        Proposal issuer,
        Proposal ownerName,
        Proposal ownerNumber,
        Proposal validTo) {

    public static final Proposals NONE = new Proposals(
            Proposal.NONE, Proposal.NONE, Proposal.NONE, Proposal.NONE, Proposal.NONE, Proposal.NONE, Proposal.NONE);
}
