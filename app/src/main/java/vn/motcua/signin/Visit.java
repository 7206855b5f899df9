package vn.motcua.signin;

import vn.motcua.identity.OpenSession;
import vn.motcua.identity.SessionToken;

/** A request within a session, complete or not. */
record Visit(SessionToken token, OpenSession session) {}
