package vn.motcua.slips;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.papers.PaperKey;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;

/**
 * A slip that was issued. It never changes: printed again, it is the same paper.
 *
 * @param dossier null for a list of many dossiers
 * @param sequence of the event that it came with, or up to which it tells; 0 for a list of many dossiers
 * @param unit that issued it
 * @param number in the unit's yearly series, such as {@code 12/PYCBS}; empty where the form carries none
 * @param file the PDF, kept; null until it was asked for first
 */
public record Slip(
        SlipId id,
        SlipKind kind,
        PaperKey form,
        @Nullable DossierId dossier,
        int sequence,
        UnitCode unit,
        String number,
        Instant issuedAt,
        String issuedBy,
        @Nullable FileId file) {}
