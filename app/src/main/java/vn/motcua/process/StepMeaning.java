package vn.motcua.process;

/** Who holds a step of a decision and what is done in it, as the rules read it or an officer says. */
public record StepMeaning(Holder holder, StepKind kind) {}
