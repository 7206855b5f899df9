package vn.motcua.applicant.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.SignOnRefusal;
import vn.motcua.applicant.SignOnRefusal.NotProven;
import vn.motcua.applicant.SignOnRefusal.ProviderAway;
import vn.motcua.applicant.signon.EidSettings.Provider;
import vn.motcua.shared.Outcome;

/** Speaks OpenID Connect with one provider: code flow with PKCE, nonce, and the provider's keys. */
final class EidClient {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final int LARGEST_KEYS = 256 * 1024;

    private final Provider provider;
    private final int patience;
    private volatile @Nullable Endpoints endpoints;
    private volatile @Nullable JWKSource<SecurityContext> keys;

    EidClient(Provider provider, Duration patience) {
        this.provider = provider;
        this.patience = Math.toIntExact(patience.toMillis());
    }

    private record Endpoints(
            URI authorization,
            URI token,
            URI keys,
            @Nullable URI userInfo,
            @Nullable URI endSession) {}

    /** What must come back unchanged. */
    record Handshake(String state, String nonce, String verifier) {}

    /** Where the browser is sent. */
    Outcome<URI, SignOnRefusal> authorization(Handshake handshake, URI callback) {
        try {
            var request = new AuthenticationRequest.Builder(
                            ResponseType.CODE,
                            Scope.parse(provider.scope()),
                            new ClientID(provider.clientId()),
                            callback)
                    .endpointURI(endpoints().authorization())
                    .state(new State(handshake.state()))
                    .nonce(new Nonce(handshake.nonce()))
                    .codeChallenge(new CodeVerifier(handshake.verifier()), CodeChallengeMethod.S256);
            if (!provider.acrValues().isEmpty()) {
                request.acrValues(
                        Stream.of(provider.acrValues().split(" ")).map(ACR::new).toList());
            }
            return Outcome.done(request.build().toURI());
        } catch (IOException | GeneralException _) {
            return Outcome.refused(new ProviderAway(provider.name()));
        }
    }

    /** Trades the code for the person; nothing that the browser carried is believed. */
    Outcome<EidPerson, SignOnRefusal> person(String code, Handshake handshake, URI callback) {
        try {
            var tokens = tokens(code, handshake, callback);
            if (tokens.isEmpty()) {
                return Outcome.refused(new NotProven());
            }
            var proven = proven(tokens.get(), handshake);
            var claims = new HashMap<>(proven.toJSONObject());
            claims.putAll(userInfo(tokens.get().getBearerAccessToken(), proven));
            return Outcome.done(
                    new ClaimReader(provider, claims).read(proven.getSubject().getValue()));
        } catch (IOException | GeneralException | KeySourceException _) {
            return Outcome.refused(new ProviderAway(provider.name()));
        } catch (BadJOSEException | JOSEException _) {
            return Outcome.refused(new NotProven());
        }
    }

    /** Where the sign-on at the provider is ended too, if it offers that. */
    Optional<URI> endSession(URI back) {
        try {
            return Optional.ofNullable(endpoints().endSession())
                    .map(end -> new LogoutRequest(end, null, null, new ClientID(provider.clientId()), back, null, null)
                            .toURI());
        } catch (IOException | GeneralException _) {
            return Optional.empty();
        }
    }

    private Optional<OIDCTokens> tokens(String code, Handshake handshake, URI callback)
            throws IOException, GeneralException {
        var client = new ClientSecretPost(new ClientID(provider.clientId()), new Secret(provider.clientSecret()));
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), callback, new CodeVerifier(handshake.verifier()));
        var request = new TokenRequest.Builder(endpoints().token(), client, grant).build();
        var sent = patiently(request.toHTTPRequest()).send();
        if (sent.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new GeneralException("the provider failed");
        }
        var answer = OIDCTokenResponseParser.parse(sent);
        return answer.indicatesSuccess()
                ? Optional.of(((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens())
                : Optional.empty();
    }

    private IDTokenClaimsSet proven(OIDCTokens tokens, Handshake handshake)
            throws BadJOSEException, JOSEException, IOException, GeneralException {
        var selector = new JWSVerificationKeySelector<>(ALGORITHMS, keys());
        var validator =
                new IDTokenValidator(new Issuer(provider.issuer()), new ClientID(provider.clientId()), selector, null);
        return validator.validate(tokens.getIDToken(), new Nonce(handshake.nonce()));
    }

    /** @throws BadJOSEException when it speaks of somebody else than the ID token */
    private Map<String, Object> userInfo(BearerAccessToken token, IDTokenClaimsSet proven)
            throws IOException, GeneralException, BadJOSEException {
        var address = endpoints().userInfo();
        if (address == null) {
            return Map.of();
        }
        var method = provider.userInfoByPost() ? HTTPRequest.Method.POST : HTTPRequest.Method.GET;
        var request = new HTTPRequest(method, address);
        request.setAuthorization(token.toAuthorizationHeader());
        var answer = UserInfoResponse.parse(patiently(request).send());
        if (!answer.indicatesSuccess()) {
            throw new GeneralException("no user info");
        }
        var info = answer.toSuccessResponse().getUserInfo();
        if (info == null || !info.getSubject().equals(proven.getSubject())) {
            throw new BadJOSEException("user info of somebody else");
        }
        return info.toJSONObject();
    }

    private HTTPRequest patiently(HTTPRequest request) {
        request.setConnectTimeout(patience);
        request.setReadTimeout(patience);
        request.setFollowRedirects(false);
        return request;
    }

    private JWKSource<SecurityContext> keys() throws IOException, GeneralException {
        var known = keys;
        if (known == null) {
            known = keysAt(endpoints().keys());
            keys = known;
        }
        return known;
    }

    private JWKSource<SecurityContext> keysAt(URI address) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(patience, patience, LARGEST_KEYS);
        return JWKSourceBuilder.<SecurityContext>create(address.toURL(), retriever)
                .build();
    }

    /** Asked of the issuer once; a provider that is away is asked again. */
    private Endpoints endpoints() throws IOException, GeneralException {
        var known = endpoints;
        if (known == null) {
            known = provider.authorization() == null ? discovered() : configured(provider.authorization());
            endpoints = known;
        }
        return known;
    }

    private Endpoints configured(URI authorization) throws ParseException {
        if (provider.token() == null || provider.keys() == null) {
            throw new ParseException("motcua.sign-on: token and keys are needed beside authorization");
        }
        return new Endpoints(
                authorization, provider.token(), provider.keys(), provider.userInfo(), provider.endSession());
    }

    private Endpoints discovered() throws IOException, GeneralException {
        var found = OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), patience, patience);
        return new Endpoints(
                found.getAuthorizationEndpointURI(),
                found.getTokenEndpointURI(),
                found.getJWKSetURI(),
                found.getUserInfoEndpointURI(),
                found.getEndSessionEndpointURI());
    }
}
