package vn.motcua.post;

/** How far something has to go, which is what the post's promise depends on. */
public enum Reach {
    SAME_COMMUNE,
    SAME_PROVINCE,
    OTHER_PROVINCE
}
