package vn.motcua.satisfaction;

/** How satisfied somebody is. */
public enum Degree {
    VERY_SATISFIED,
    SATISFIED,
    UNSATISFIED
}
