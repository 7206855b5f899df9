package vn.motcua.satisfaction;

import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;
import vn.motcua.identity.DerivedKeys;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Secret;

/** The secrets of links, made anew from the key of the installation; the database keeps their hashes only. */
@Component
class RatingKeys {

    private static final String PURPOSE = "satisfaction.link";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int TOKEN = 16;

    private final DerivedKeys keys;

    RatingKeys(DerivedKeys keys) {
        this.keys = keys;
    }

    /** 16 letters and digits that are not taken for each other, some 93 bits: short enough for a text message. */
    Secret token(DossierId dossier) {
        var salt = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(dossier.value().getMostSignificantBits())
                .putLong(dossier.value().getLeastSignificantBits());
        var key = keys.key(PURPOSE, salt.array());
        var token = new StringBuilder(TOKEN);
        for (int place = 0; place < TOKEN; place++) {
            token.append(LETTERS.charAt(Byte.toUnsignedInt(key[place]) % LETTERS.length()));
        }
        return new Secret(token.toString());
    }
}
