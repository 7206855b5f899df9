package vn.motcua.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What an administrative area is by law (Luật Tổ chức chính quyền địa phương), with the words its full name begins with. */
public enum AreaKind {
    PROVINCE(AreaLevel.PROVINCE, "Tỉnh", "Province"),
    MUNICIPALITY(AreaLevel.PROVINCE, "Thành phố", "City"),
    URBAN_DISTRICT(AreaLevel.DISTRICT, "Quận", "District"),
    RURAL_DISTRICT(AreaLevel.DISTRICT, "Huyện", "District"),
    DISTRICT_TOWN(AreaLevel.DISTRICT, "Thị xã", "Town"),
    PROVINCIAL_CITY(AreaLevel.DISTRICT, "Thành phố", "City"),
    /** Xã. */
    COMMUNE(AreaLevel.COMMUNE, "Xã", "Commune"),
    /** Phường. */
    WARD(AreaLevel.COMMUNE, "Phường", "Ward"),
    /** Thị trấn, until 30 June 2025. */
    TOWNSHIP(AreaLevel.COMMUNE, "Thị trấn", "Township"),
    /** Đặc khu, from 1 July 2025. */
    SPECIAL_ZONE(AreaLevel.COMMUNE, "Đặc khu", "Special Administrative Region");

    private final AreaLevel level;
    private final String vietnamese;
    private final String english;

    AreaKind(AreaLevel level, String vietnamese, String english) {
        this.level = level;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public AreaLevel level() {
        return level;
    }

    /** The kind of that level with whose Vietnamese word the full name begins, in any case. */
    public static Optional<AreaKind> ofFullName(AreaLevel level, String fullName) {
        return Arrays.stream(values())
                .filter(kind -> kind.level == level && kind.begins(fullName))
                .findFirst();
    }

    /**
     * The name without the word for the kind.
     *
     * @param fullName one that this is the kind of
     */
    public String nameWithin(String fullName) {
        return fullName.substring(vietnamese.length() + 1);
    }

    private boolean begins(String fullName) {
        String word = vietnamese + " ";
        return fullName.length() > word.length() && fullName.regionMatches(true, 0, word, 0, word.length());
    }

    /** The name with the word for the kind, such as "Phường Ba Đình", "Ba Dinh Ward". */
    public OfficialName fullName(OfficialName name) {
        return new OfficialName(vietnamese + " " + name.vietnamese(), name.english() + " " + english);
    }
}
