package vn.motcua.filing;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.shared.ProcedureCode;

/**
 * The settings {@code motcua.filing}.
 *
 * @param keepDrafts how long a draft is kept after somebody last worked on it
 * @param mostDrafts how many drafts one applicant may have at a time; officers who help are not counted
 * @param mostPerAccount how many filings and supplements one account may send within an hour
 * @param mostPerAddress the same for one network address; homes and mobile networks share addresses
 * @param mostFiles how many files may be put in the place of one paper
 * @param level how surely people must be identified, where no procedure says otherwise
 * @param levels the same for single procedures, by their codes
 */
@ConfigurationProperties("motcua.filing")
public record FilingSettings(
        @DefaultValue("60d") Duration keepDrafts,
        @DefaultValue("30") int mostDrafts,
        @DefaultValue("20") int mostPerAccount,
        @DefaultValue("300") int mostPerAddress,
        @DefaultValue("10") int mostFiles,
        @DefaultValue("LEVEL_1") IdentificationLevel level,
        @DefaultValue Map<String, IdentificationLevel> levels) {

    /** How surely people must be identified to file for the procedure. */
    public IdentificationLevel levelFor(ProcedureCode procedure) {
        return levels.getOrDefault(procedure.value(), level);
    }
}
