package vn.motcua.demo.story;

import vn.motcua.eforms.FormRun;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filings;

/** The front doors that people come through who file online. */
public record FilingDoors(Drafts drafts, Filings filings, FormRun forms) {}
