package vn.motcua.eforms;

import java.util.List;

/** The communes of the country, as a form needs them. */
public interface Communes {

    /** A commune, with the name of its province: {@code Xã Bình Sơn, tỉnh Quảng Ngãi}. */
    record Commune(String code, String name) {}

    /**
     * Today's communes that somebody may mean, the likeliest first; a few at most.
     *
     * @param named whether they bear the name that was written; otherwise they are guesses
     */
    record Meant(List<Commune> communes, boolean named) {

        public static final Meant NONE = new Meant(List.of(), false);

        public Meant {
            communes = List.copyOf(communes);
        }

        /** Whether nobody has to be asked. */
        public boolean isCertain() {
            return named && communes.size() == 1;
        }
    }

    Meant find(String written);
}
