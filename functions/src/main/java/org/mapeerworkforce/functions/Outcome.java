package org.mapeerworkforce.functions;

/**
 * What became of a request.
 *
 * @param code     one word for the log
 * @param form     the form's name; empty where there is none of that name
 * @param problems how many answers are to be put right
 */
record Outcome(String code, String form, int problems, Reply reply) {

    static Outcome of(String code, String form, Reply reply) {
        return new Outcome(code, form, 0, reply);
    }
}
