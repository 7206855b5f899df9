package vn.motcua.demo.story;

import vn.motcua.results.IssuingDesk;
import vn.motcua.results.Results;
import vn.motcua.results.SigningDesk;

/** The front doors that results go through, from their draft to their issue. */
public record ResultDoors(Results results, SigningDesk signing, IssuingDesk issuing) {}
