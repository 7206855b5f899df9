package vn.motcua.process;

import java.util.UUID;

/**
 * What runs on a process, seen from the engine: a kind and an identifier, nothing more.
 *
 * @param kind such as {@code DOSSIER}; at most 20 characters
 */
public record SubjectRef(String kind, UUID id) {}
