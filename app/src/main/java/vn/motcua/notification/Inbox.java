package vn.motcua.notification;

import java.util.List;
import vn.motcua.shared.DossierCode;

/** What people were told, for themselves to see. */
public interface Inbox {

    /**
     * The latest first.
     *
     * @param identifier the personal number or tax code of the person
     * @param page from 1
     * @param size 1 to 100
     */
    List<ToldMessage> of(String identifier, int page, int size);

    /** What the person was told of one dossier and its payments, the latest first; at most 100. */
    List<ToldMessage> of(String identifier, DossierCode dossier);

    long count(String identifier);

    long unread(String identifier);

    /** The person has read everything that is there now. */
    void allRead(String identifier);
}
