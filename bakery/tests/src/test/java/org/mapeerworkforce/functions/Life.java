package org.mapeerworkforce.functions;

/** What somebody does about the list, and what follows from it: how often what happens, and what was said last. */
enum Life {
    STAYS("confirmed", 1, 1, 0, 0),
    NEVER_ANSWERS("pending", 1, 0, 0, 0),
    LEAVES_BY_LINK("left", 1, 1, 1, 0),
    LEAVES_BY_FORM("left", 1, 1, 1, 1),
    COMES_BACK("confirmed", 2, 2, 1, 0);

    final String state;
    final int asks;
    final int yes;
    final int no;
    /** Mails with a link to leave that were asked for. */
    final int leaveMails;

    Life(String state, int asks, int yes, int no, int leaveMails) {
        this.state = state;
        this.asks = asks;
        this.yes = yes;
        this.no = no;
        this.leaveMails = leaveMails;
    }
}
