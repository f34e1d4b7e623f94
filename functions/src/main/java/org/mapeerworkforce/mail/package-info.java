/**
 * The mail: letters as {@code content/mail/} words them, and the way to send one.
 *
 * <p>{@link org.mapeerworkforce.mail.Letters} reads the files; a {@link org.mapeerworkforce.mail.Letter}
 * draws itself for one person, as plain text and as HTML, and gives a {@link org.mapeerworkforce.mail.Message},
 * which refuses whatever could break out of a header; a {@link org.mapeerworkforce.mail.Post} sends that.
 * No word that somebody typed comes into a mail, not even a name: the values of a sending are links and codes.
 *
 * <p>The only package that names SES. Decides nothing about who gets a letter and when ({@code functions}
 * does), and keeps nothing. Calls {@code pages}, {@code forms}, {@code source}, {@code account} and the SDK.
 */
package org.mapeerworkforce.mail;
