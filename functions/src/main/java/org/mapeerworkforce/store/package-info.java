/**
 * Keeps submissions in one DynamoDB table, and finds them again by a query, never by a scan.
 *
 * <p>The table, as {@code functions/template.yaml} defines it: {@code pk} and {@code sk} are its key;
 * three indexes find submissions by {@code queue} (form and status) and by {@code address} (a hash),
 * newest first, and by {@code code} (the receipt). Items that begin alike:
 *
 * <pre>
 * pk                              sk                    what
 * submission#HASH                 now                   one submission; HASH is of form, day and answers
 * submission#HASH                 event#TIME#ID         one event of its history, written once
 * subscription#FORM#HASH          request               one request for an address; renewed each time
 * counter#FORM                    EVENT                 how many events of a kind there were
 * </pre>
 *
 * <p>{@link org.mapeerworkforce.store.SubmissionStore} is the way in for the form function: one
 * write for each request. {@link org.mapeerworkforce.store.Ledger} writes history and counters, off
 * the request's path; {@link org.mapeerworkforce.store.Desk} reads.
 *
 * <p>The only package that names DynamoDB. Sends no mail, draws nothing. Calls {@code forms}, {@code account} and the SDK.
 */
package org.mapeerworkforce.store;
