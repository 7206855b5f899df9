package vn.motcua.counter.post;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.identity.ProofOfIdentity;
import vn.motcua.identity.ProofOfIdentity.Claim;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.TypedForm;

/** The agent who stands at the desk signs on the officer's screen, with a password of their own. */
@Component
class AgentProof {

    /** The field with the agent's name, at which a refusal is shown. */
    static final String FIELD = "agent";

    private final ProofOfIdentity proof;

    AgentProof(ProofOfIdentity proof) {
        this.proof = proof;
    }

    Outcome<Actor.Staff, SignInRefusal> of(
            TypedForm form, UnitCode office, Actor.Staff host, HttpServletRequest request) {
        var claim = new Claim(form.text(FIELD), password(request), form.text("agent-code"));
        return proof.prove(claim, Role.POSTAL_AGENT, office, request.getRemoteAddr(), host);
    }

    /** What may be shown again: not the secrets. */
    static TypedForm shownAgain(TypedForm form) {
        return TypedForm.empty().with(FIELD, form.text(FIELD));
    }

    /** As it was typed: a blank may be part of it. */
    private static String password(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("agent-password"), "");
    }
}
