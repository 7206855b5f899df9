package vn.motcua.demo.story;

import vn.motcua.catalog.Procedures;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.Scans;
import vn.motcua.files.KeptFiles;
import vn.motcua.reuse.Reuse;
import vn.motcua.reuse.ReuseReports;
import vn.motcua.vault.Vault;

/** The front doors that papers go through. */
public record PaperDoors(
        Procedures procedures,
        Reuse reuse,
        ReuseReports reports,
        Vault vault,
        KeptFiles files,
        Scans scans,
        DigitisedPapers digitised) {}
