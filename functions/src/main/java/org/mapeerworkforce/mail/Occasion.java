package org.mapeerworkforce.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why a letter is sent, and what each sending of it is told. An editor words the letters; which there
 * are is for the program that sends them to say.
 */
public enum Occasion {

    /** Somebody typed an address into the form of the list. */
    CONFIRM(List.of(Occasion.BUTTON), List.of(), true, true),
    /** The person behind the address said yes. */
    WELCOME(List.of(Occasion.LEAVE_LINK), List.of(), false, true),
    /** Somebody sent the form for membership. */
    RECEIPT(List.of("not-me"), List.of("code"), true, false),
    /** Somebody typed an address that is to leave the list. */
    LEAVE(List.of(Occasion.BUTTON), List.of(), true, true);

    static final String BUTTON = "button";
    /** The link that leaves the list. Every letter of the list tells it to the mail program, whether or not people read it there. */
    static final String LEAVE_LINK = "leave";

    private final List<String> links;
    private final List<String> facts;
    private final boolean asks;
    private final boolean leavable;

    Occasion(List<String> links, List<String> facts, boolean asks, boolean leavable) {
        this.links = links;
        this.facts = facts;
        this.asks = asks;
        this.leavable = leavable;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Occasion::word).toList();
    }

    /** The name of its letter, and of the file of that. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The occasion of a letter of this name. */
    public static Occasion of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The links that a sending is told, by name. */
    List<String> links() {
        return links;
    }

    /** What else it is told: codes, and never a word that somebody typed. */
    List<String> facts() {
        return facts;
    }

    /** Everything that it is told, and must show. */
    List<String> told() {
        return Stream.concat(links.stream(), facts.stream()).toList();
    }

    /** Whether it is about the list, which a mail program offers to leave. */
    boolean leavable() {
        return leavable;
    }

    /** Whether a page stands behind its own link, with a question and an end. */
    boolean asks() {
        return asks;
    }
}
