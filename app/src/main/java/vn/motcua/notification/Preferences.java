package vn.motcua.notification;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.motcua.notification.store.KindRows;
import vn.motcua.notification.store.WishRows;
import vn.motcua.notification.wiring.OpenChannels;

/** How people want to be told. */
@Service
public class Preferences {

    private final WishRows wishes;
    private final KindRows kinds;
    private final OpenChannels channels;

    Preferences(WishRows wishes, KindRows kinds, OpenChannels channels) {
        this.wishes = wishes;
        this.kinds = kinds;
        this.channels = channels;
    }

    /** @param identifier the person's number or tax code */
    public Wishes of(String identifier) {
        return wishes.of(identifier).orElse(Wishes.DEFAULT);
    }

    /** From the next message on; what was written down before goes as it is. */
    public void keep(String identifier, Wishes changed) {
        wishes.keep(identifier, changed);
    }

    /** What people are told of their dossiers, in the order of a dossier's life, and what of it the law demands. */
    public List<KindRule> kinds() {
        return kinds.all().stream()
                .filter(rule -> rule.kind().topic() == MessageTopic.DOSSIER)
                .toList();
    }

    /** The channels outside the portal that this installation has. */
    public Set<MessageChannel> channels() {
        return channels.all();
    }
}
