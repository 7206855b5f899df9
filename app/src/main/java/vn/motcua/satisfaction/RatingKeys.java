package vn.motcua.satisfaction;

import org.springframework.stereotype.Component;
import vn.motcua.identity.DerivedKeys;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Secret;

/** The secrets of links, made anew from the key of the installation; the database keeps their hashes only. */
@Component
class RatingKeys {

    private static final String PURPOSE = "satisfaction.link";

    private final DerivedKeys keys;

    RatingKeys(DerivedKeys keys) {
        this.keys = keys;
    }

    Secret token(DossierId dossier) {
        return Secret.spelled(keys.key(PURPOSE, dossier.value()));
    }
}
