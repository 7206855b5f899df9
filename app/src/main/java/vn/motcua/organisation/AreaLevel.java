package vn.motcua.organisation;

/** The levels of administrative areas; the district level ended on 1 July 2025. */
public enum AreaLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
