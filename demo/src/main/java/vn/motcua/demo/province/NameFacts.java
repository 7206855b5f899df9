package vn.motcua.demo.province;

import java.util.List;

/** What names are made of: family names by frequency, middle and given names of women and men. */
record NameFacts(
        List<String> families,
        List<String> middlesOfWomen,
        List<String> givensOfWomen,
        List<String> middlesOfMen,
        List<String> givensOfMen) {}
