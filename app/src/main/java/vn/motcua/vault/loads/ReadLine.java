package vn.motcua.vault.loads;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FileId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.vault.ArchiveReport.Row;
import vn.motcua.vault.ArchiveReport.Verdict;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.PaperName;
import vn.motcua.vault.VaultDocument;

/** A line as far as it can be understood without looking at its scan. */
final class ReadLine {

    /** Personal numbers, old identity cards, tax numbers of organisations and of their branches. */
    private static final Pattern NUMBER = Pattern.compile("\\d{12}|\\d{9}|\\d{10}(-?\\d{3})?");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_CODE = 60;

    private final Line line;
    private final String owner;
    private final Optional<LocalDate> issuedOn;
    private final Optional<LocalDate> validTo;

    ReadLine(Line line) {
        this.line = line;
        this.owner = line.of(Field.OWNER).replaceAll("[\\s.]", "");
        this.issuedOn = day(line.of(Field.ISSUED_ON));
        this.validTo = day(line.of(Field.VALID_TO));
    }

    /** The same paper always has the same source, so that it is taken once. */
    String source() {
        var what = String.join(
                "\n",
                owner,
                PaperName.of(line.of(Field.NAME)).key(),
                line.of(Field.NUMBER),
                issuedOn.map(LocalDate::toString).orElse(""));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return "ARCHIVE/" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String file() {
        return line.of(Field.FILE);
    }

    /** What is wrong with it, if anything is. */
    Optional<Row> fault(LocalDate today) {
        if (!NUMBER.matcher(owner).matches()) {
            return Optional.of(row(Verdict.WRONG_NUMBER, "vault.archive.wrong-number"));
        }
        for (var field : Field.values()) {
            if (field.isNeeded() && line.of(field).isEmpty()) {
                return wrong(field);
            }
        }
        if (line.of(Field.NAME).length() > LONGEST_NAME) {
            return wrong(Field.NAME);
        }
        if (line.of(Field.TYPE).length() > LONGEST_CODE) {
            return wrong(Field.TYPE);
        }
        if (!line.of(Field.PROCEDURE).isEmpty() && !ProcedureCode.isWellFormed(line.of(Field.PROCEDURE))) {
            return wrong(Field.PROCEDURE);
        }
        if (issuedOn.filter(day -> !day.isAfter(today)).isEmpty()) {
            return wrong(Field.ISSUED_ON);
        }
        boolean hasEnd = !line.of(Field.VALID_TO).isEmpty();
        return hasEnd && validTo.filter(day -> !day.isBefore(issuedOn.get())).isEmpty()
                ? wrong(Field.VALID_TO)
                : Optional.empty();
    }

    Row row(Verdict verdict, String detail, String... words) {
        return new Row(line.number(), line.of(Field.OWNER), line.of(Field.NAME), verdict, detail, List.of(words));
    }

    NewVaultDocument document(FileId file, UnitCode unit) {
        return new NewVaultDocument(
                source(),
                owner,
                line.of(Field.OWNER_NAME),
                line.of(Field.TYPE),
                procedure(),
                line.of(Field.NAME),
                cut(line.of(Field.NUMBER)),
                cut(line.of(Field.ISSUER)),
                issuedOn.orElseThrow(),
                validTo.orElse(null),
                VaultDocument.Origin.PAPER_ARCHIVE,
                VaultDocument.Signed.UNSIGNED,
                file,
                unit,
                null);
    }

    private @Nullable ProcedureCode procedure() {
        var code = line.of(Field.PROCEDURE);
        return code.isEmpty() ? null : new ProcedureCode(code);
    }

    private Optional<Row> wrong(Field field) {
        return Optional.of(row(Verdict.WRONG_FIELD, "vault.archive.wrong-field", field.heading()));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
