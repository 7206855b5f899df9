package vn.motcua.demo.story;

import vn.motcua.eforms.FormRun;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filings;
import vn.motcua.filing.NewDrafts;

/** The front doors that people come through who file online. */
public record FilingDoors(NewDrafts beginnings, Drafts drafts, Filings filings, FormRun forms) {}
