package vn.motcua.applicant.signon;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.applicant.IdentificationLevel;

/**
 * The e-ID providers, by the key that stands in their addresses.
 *
 * @param patience how long one answer of a provider is waited for
 */
@ConfigurationProperties("motcua.sign-on")
record EidSettings(
        @DefaultValue Map<String, Provider> providers,
        @DefaultValue("6s") Duration patience) {

    /**
     * One provider.
     *
     * @param name as people know it, such as VNeID
     * @param issuer as it stands in its tokens
     * @param authorization its authorization endpoint; where it is not set, all endpoints are asked of the issuer
     * @param userInfo null where the ID token says everything
     * @param userInfoByPost the national provider wants POST
     * @param acrValues what is asked of it, such as {@code LoA1}; may be empty
     * @param vouchesForNumbers true when its personal numbers and tax codes are verified; an account of a provider that
     *     does not vouch has no number, and sees nobody's dossiers by one
     * @param levels what its statements of assurance mean; what is not listed means level 1
     */
    record Provider(
            String name,
            String issuer,
            String clientId,
            String clientSecret,
            @Nullable URI authorization,
            @Nullable URI token,
            @Nullable URI keys,
            @Nullable URI userInfo,
            @Nullable URI endSession,
            @DefaultValue("false") boolean userInfoByPost,
            @DefaultValue("openid") String scope,
            @DefaultValue("") String acrValues,
            @DefaultValue("false") boolean vouchesForNumbers,
            @DefaultValue Claims claims,
            @DefaultValue Map<String, IdentificationLevel> levels) {

        /** Says nothing of the secret. */
        @Override
        public String toString() {
            return "Provider[" + name + ", " + issuer + "]";
        }
    }

    /** The names of claims; by default those of the national provider. */
    record Claims(
            @DefaultValue("TechID") String subject,
            @DefaultValue("SoDinhDanh") String personalNumber,
            @DefaultValue("HoVaTen") String name,
            @DefaultValue("NgaySinh") String birthDate,
            @DefaultValue("GioiTinh") String sex,
            @DefaultValue("SoDienThoai") String phone,
            @DefaultValue("ThuDienTu") String email,
            @DefaultValue("DiaChi") String address,
            @DefaultValue("LoaiTaiKhoan") String kind,
            @DefaultValue("2") String kindOfOrganisations,
            @DefaultValue("MaSoThue") String taxCode,
            @DefaultValue("MaSoDoanhNghiep") String businessCode,
            @DefaultValue("TenDoanhNghiep") String organisation,
            @DefaultValue("loAs") String level) {}
}
