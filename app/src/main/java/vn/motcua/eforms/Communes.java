package vn.motcua.eforms;

import java.util.List;

/** The communes of the country, as a form needs them. */
public interface Communes {

    /** A commune, with the name of its province: {@code Xã Bình Sơn, tỉnh Quảng Ngãi}. */
    record Commune(String code, String name) {}

    /** Today's communes that somebody who writes this may mean, the likeliest first; a few at most. */
    List<Commune> find(String written);
}
