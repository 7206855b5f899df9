package vn.motcua.vault;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FileId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.VaultDocument.Origin;
import vn.motcua.vault.VaultDocument.Signed;

/** A paper about to be put into a store; a birth certificate unless said otherwise. */
public record Papers(
        String source,
        String owner,
        String type,
        @Nullable ProcedureCode procedure,
        String name,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        Signed signed,
        @Nullable VaultDocumentId replaces,
        Origin origin,
        FileId file,
        String number,
        String issuer) {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    public static Papers of(String owner) {
        return new Papers(
                "TEST/" + UUID.randomUUID(),
                owner,
                "",
                null,
                "Giấy khai sinh",
                LocalDate.of(2020, 3, 1),
                null,
                Signed.VALID,
                null,
                Origin.RESULT,
                FileId.next(),
                "12/2020",
                "Ủy ban nhân dân xã Thử");
    }

    public static String somebody() {
        return "0790900%05d".formatted(SERIAL.incrementAndGet());
    }

    public Papers from(String otherSource) {
        return new Papers(
                otherSource,
                owner,
                type,
                procedure,
                name,
                issuedOn,
                validTo,
                signed,
                replaces,
                origin,
                file,
                number,
                issuer);
    }

    public Papers ofType(String otherType) {
        return new Papers(
                source, owner, otherType, procedure, name, issuedOn, validTo, signed, replaces, origin, file, number,
                issuer);
    }

    public Papers resultOf(ProcedureCode other) {
        return new Papers(
                source, owner, type, other, name, issuedOn, validTo, signed, replaces, origin, file, number, issuer);
    }

    public Papers called(String otherName) {
        return new Papers(
                source, owner, type, procedure, otherName, issuedOn, validTo, signed, replaces, origin, file, number,
                issuer);
    }

    public Papers issued(String day) {
        return new Papers(
                source,
                owner,
                type,
                procedure,
                name,
                LocalDate.parse(day),
                validTo,
                signed,
                replaces,
                origin,
                file,
                number,
                issuer);
    }

    public Papers until(String day) {
        return new Papers(
                source,
                owner,
                type,
                procedure,
                name,
                issuedOn,
                LocalDate.parse(day),
                signed,
                replaces,
                origin,
                file,
                number,
                issuer);
    }

    public Papers signed(Signed other) {
        return new Papers(
                source, owner, type, procedure, name, issuedOn, validTo, other, replaces, origin, file, number, issuer);
    }

    public Papers replacing(VaultDocument earlier) {
        return new Papers(
                source,
                owner,
                type,
                procedure,
                name,
                issuedOn,
                validTo,
                signed,
                earlier.id(),
                origin,
                file,
                number,
                issuer);
    }

    public Papers cameAs(Origin other) {
        return new Papers(
                source, owner, type, procedure, name, issuedOn, validTo, signed, replaces, other, file, number, issuer);
    }

    public Papers in(FileId other) {
        return new Papers(
                source, owner, type, procedure, name, issuedOn, validTo, signed, replaces, origin, other, number,
                issuer);
    }

    public Papers numbered(String other) {
        return new Papers(
                source, owner, type, procedure, name, issuedOn, validTo, signed, replaces, origin, file, other, issuer);
    }

    /** As reuse takes it from an earlier dossier: nobody has said yet what it is. */
    public Papers undescribed() {
        return new Papers(
                source, owner, "", null, name, issuedOn, null, Signed.UNSIGNED, null, Origin.COMPONENT, file, "", "");
    }

    public NewVaultDocument asNew() {
        return new NewVaultDocument(
                source,
                owner,
                "Trần Thị Bưởi",
                type,
                procedure,
                name,
                number,
                issuer,
                issuedOn,
                validTo,
                origin,
                signed,
                file,
                new UnitCode("T1.61"),
                replaces);
    }
}
