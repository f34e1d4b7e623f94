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
 * subscription#FORM#HASH          request               one request for an address; renewed each time
 * canary#HASH                     now                   one form that our own canary sent; gone after a day, and its mail with it
 * subscription#FORM#HASH          consent               what the address said to the list: pending, confirmed, left
 * any of these three              mail#LETTER           the mail about it, with when it was asked for and what became of it
 * submission or subscription      event#TIME#ID         one event of its history, written once
 * address#HASH                    leaving               a wish to leave, typed without a link at hand
 * address#HASH                    limit#LETTER          when letters of one kind went there, for thirty days; gone where a yes became a no
 * link#HASH-OF-HASH               link                  where a link in a mail leads, and what for
 * mails, network#KEYED            slot                  the last hour in which a mail may go, and how many may
 * suppressed#KEYED                suppressed            an address that is never written to again
 * counter#FORM                    EVENT                 how many events of a kind there were
 *
 * erased#KEYED                    erased                in the table of erasures: who was removed, and when
 * </pre>
 *
 * <p>{@link org.mapeerworkforce.store.SubmissionStore} is the way in for the form function: one
 * write for each request. Everything else is off its path:
 * {@link org.mapeerworkforce.store.Requests} says what was asked for,
 * {@link org.mapeerworkforce.store.Consents} and {@link org.mapeerworkforce.store.Links} what people
 * answer, {@link org.mapeerworkforce.store.Outbox} which mails wait and may go,
 * {@link org.mapeerworkforce.store.Ledger} keeps history and counters,
 * {@link org.mapeerworkforce.store.Erasure} removes people, and
 * {@link org.mapeerworkforce.store.Desk} reads. What is about a person carries the hash of the
 * address, by which all of it is found.
 *
 * <p>The only package that names DynamoDB. Sends no mail, draws nothing. Calls {@code forms}, {@code account} and the SDK.
 */
package org.mapeerworkforce.store;
