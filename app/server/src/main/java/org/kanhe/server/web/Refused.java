package org.kanhe.server.web;

/// A request that is refused, thrown where there is no answer to return.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    public static Refused of(int status, String key, Object... args) {
        return new Refused(Problem.of(status, key, args));
    }

    /// The same refusal with a further member.
    public Refused with(String member, Object value) {
        return new Refused(problem.with(member, value));
    }

    public Problem problem() {
        return problem;
    }
}
